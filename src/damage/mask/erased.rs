//! Single signs, each of which stands for one character: one that only one character can fill is filled.

use alloc::string::String;

use super::{Damage, FEWEST_READABLE, LOST, is_proven, masked, multiplies_or_numbers};
use crate::canon::{Compact, MAX, read};
use crate::carriers;
use crate::cell::claim;
use crate::damage::{origin, single};
use crate::evidence::PROPOSED;
use crate::finding::{Applicability, Code, Detail, Span};
use crate::matcher::Fit;
use crate::rank::{self, Context};
use crate::rule::{Carrier, Part, Row, Set};
use crate::s10;
use crate::script::is_han;
use crate::signs::{HIDING, parts_groups_loosely};

/// Whether one sign stands in or behind a number that nothing accepts without it, and a check digit tells what it
/// hides; of the declared carrier's numbers one of several characters may do. A hash rather numbers what stands behind
/// it: it hides a digit only of the declared carrier's numbers, where none ends in front of it.
pub(in crate::damage) fn is_solvable(input: &str, core: Span, declared: Option<&'static Carrier>) -> bool {
    const SHORTEST_NUMBER: usize = 9;
    let text = core.of(input).trim();
    let hash = |c: char| matches!(c, '#' | '＃');
    let hides = |c: char| !multiplies_or_numbers(c) || declared.is_some() && hash(c);
    let sign = |c: &char| HIDING.contains(c) && hides(*c) || *c == LOST;
    let mut signs = text.char_indices().filter(|(_, c)| sign(c));
    let (Some((at, _)), None) = (signs.next(), signs.next()) else { return false };
    let spelled = |c: char| c.is_alphanumeric() && !is_han(c) || parts_groups_loosely(c) || sign(&c);
    if !text[..at].ends_with(char::is_alphanumeric) || !text.chars().all(spelled) {
        return false;
    }
    let kept = |text: &str| Compact::of(&read(text, Span::new(0, text.len())).text);
    let (Some(before), Some(rest)) = (kept(&text[..at]), kept(&text.replace(|c| sign(&c), ""))) else { return false };
    // A sign at the end may as well end a sentence.
    let is_accepted = |number: &Compact| match declared {
        Some(carrier) => claim::by(carrier, number),
        None => claim::of_number(number).is_some(),
    };
    // What goes on behind the sign with more than a count is the rest of the number.
    let goes_on = text[at..].trim_start_matches(|c| sign(&c)).len() > 1 && !text[at..].contains(' ');
    let numbers = text[at..].starts_with(hash);
    // What the declared carrier knows on either side are two numbers, unless a sign stands there that parts none.
    let tail = text[at..].trim_start_matches(|c| sign(&c));
    let parts = !text[at..].starts_with(['?', LOST]);
    if parts && declared.is_some() && is_accepted(&before) && kept(tail).is_some_and(|tail| is_accepted(&tail)) {
        return false;
    }
    rest.len + 1 >= SHORTEST_NUMBER && (goes_on && !numbers || !is_accepted(&before)) && {
        let own = declared.filter(|_| completions(rest.text(), before.len, declared).next().is_some());
        let mut fillings = completions(rest.text(), before.len, own);
        let counts = !numbers || own.is_some() && before.digits != 0;
        counts && fillings.next().is_some() && (own.is_some() || fillings.next().is_none())
    }
}

/// Single signs: one that only one character can fill is filled, any other number of them is lost.
pub(super) fn erased(
    code: Code,
    input: &str,
    core: Span,
    places: &[usize],
    declared: Option<&'static Carrier>,
) -> Option<Damage> {
    let text = core.of(input);
    let first = *places.first()?;
    let sign = text[first..].chars().next()?;
    let span = Span::new(core.start + first, core.start + first + sign.len_utf8());
    let reading = read(input, core);
    if reading.text.len() < FEWEST_READABLE || reading.text.len() + places.len() > MAX {
        return None;
    }
    // Masks are of one width, whatever they hide, where the carrier has no number of the length that they make.
    let starts = [read(&text[..first], Span::new(0, first)).text.to_vec()];
    let len = reading.text.len() + places.len();
    let hidden = if declared.is_none() || origin::any(len, &starts, declared) { places.len() } else { 0 };
    let mut damage = masked(code, span, &text[..first], hidden);
    if let (RUN.., Detail::Lost { carrier, .. }) = (hidden, &mut damage.finding.detail) {
        let last = places.last().map_or(first, |&at| at + text[at..].chars().next().map_or(0, char::len_utf8));
        let behind = read(&text[last..], Span::new(0, text.len() - last)).text;
        *carrier = owner(starts[0].as_slice(), behind.as_slice(), len, declared);
    }
    if places.len() == 1 {
        let hidden = reading.at.iter().take_while(|&&(start, _)| (start as usize) < span.start).count();
        let own = declared.filter(|_| completions(&reading.text, hidden, declared).next().is_some());
        let mut fillings = completions(&reading.text, hidden, own);
        let strange = reading.strange.is_some() || sign == single::LINE;
        let whole = || Compact::of(&reading.text).is_some_and(|number| is_proven(&number));
        match (fillings.next(), fillings.next()) {
            // A stranger's check digit tells nothing of a number that the carrier takes whatever stands there.
            (Some(_), None)
                if own.is_none() && declared.is_some_and(|carrier| is_taken(&reading.text, hidden, carrier)) => {}
            (Some(number), None) if share(number.as_bytes(), &reading.text, hidden, own) >= PROPOSED => {
                damage.restored = Some((number, Applicability::Likely));
            }
            (Some(_), None) if declared.is_none() => {}
            // Of the letters of a service each is as good as any other.
            (Some(item), Some(_)) if hidden < s10::SERVICE && s10::ends_as_item(&item) => {}
            // Several characters may stand there: the search for repairs ranks them.
            (Some(_), _) if (declared.is_none() || own.is_some()) && strange => return None,
            // A postal item that the carrier has none of is handed on: all that it may be are shown.
            (Some(item), _) if strange && s10::ends_as_item(&item) => return None,
            // Beside a number that proves itself no sign stands for any of it, whoever is declared.
            (None, _) if strange && (declared.is_none() || whole()) && single::place(text, declared).is_none() => {
                return None;
            }
            _ => {}
        }
    }
    Some(damage)
}

/// So many signs are no slip of the hand.
const RUN: usize = 3;

/// Whose number of this length it was, as far as its beginning can be read: that of the declared carrier, or of the one
/// that its letters speak for. What can be read behind the mask has to be of such a number, too.
fn owner(start: &[u8], end: &[u8], len: usize, declared: Option<&'static Carrier>) -> Option<&'static Carrier> {
    let lettered = || start.iter().any(u8::is_ascii_uppercase);
    if start.len() < FEWEST_READABLE || declared.is_none() && !lettered() {
        return None;
    }
    let agrees = |set: &Set, b: &u8| set.contains(*b);
    let fits = |row: &Row| {
        row.sets.len() == len
            && row.sets.iter().zip(start).all(|(set, b)| agrees(set, b))
            && row.sets.iter().rev().zip(end.iter().rev()).all(|(set, b)| agrees(set, b))
    };
    let has_such = |carrier: &&Carrier| carrier.formats.iter().any(|format| format.rows(MAX).iter().any(fits));
    origin::carrier(len, &[start.to_vec()], declared).filter(has_such)
}

/// The numbers that one character at a known place makes, each proven by a check digit.
fn completions<'a>(kept: &'a [u8], at: usize, declared: Option<&'static Carrier>) -> impl Iterator<Item = String> + 'a {
    let is_proven = move |number: &Compact| match declared {
        Some(carrier) => claim::fits_of(carrier, number).any(|fit| fit.check == Some(true)),
        None => claim::accepted(number).any(|fit| fit.check == Some(true) && fit.is_distinctive()),
    };
    filled(kept, at).filter(is_proven).map(|number| String::from_utf8_lossy(number.text()).into_owned())
}

/// Every number that one character at a known place makes.
fn filled(kept: &[u8], at: usize) -> impl Iterator<Item = Compact> {
    (b'0'..=b'9').chain(b'A'..=b'Z').filter_map(move |c| {
        let mut bytes = kept.to_vec();
        bytes.insert(at, c);
        Compact::of(&bytes)
    })
}

/// Whether a format of the carrier that has no check digit takes what some character at a known place makes.
fn is_taken(kept: &[u8], at: usize, carrier: &'static Carrier) -> bool {
    let open = |fit: Fit| fit.check.is_none() && !claim::is_free(fit.format);
    filled(kept, at).any(|number| claim::fits_of(carrier, &number).any(open))
}

/// How probable one of the numbers is that a character at a known place makes, beside all others that a format takes:
/// one without a check digit takes any character.
fn share(one: &[u8], kept: &[u8], at: usize, declared: Option<&'static Carrier>) -> f64 {
    let context = Context { declared: declared.and_then(carriers::index), ..Context::default() };
    let tells = |fit: &Fit| fit.check == Some(true) || !claim::is_free(fit.format);
    let weight = |number: &Compact| -> f64 {
        let of = |fit: Fit| if is_for_letters(fit, number) { 0.0 } else { rank::power(context.weight(fit)) };
        match declared {
            Some(carrier) => claim::fits_of(carrier, number).filter(tells).map(of).sum(),
            None => claim::accepted(number).map(of).sum(),
        }
    };
    let (mut own, mut all) = (0.0, 0.0);
    for number in filled(kept, at) {
        let weight = weight(&number);
        all += weight;
        own += if number.text() == one { weight } else { 0.0 };
    }
    own / all
}

/// Whether a format without a check digit takes letters where a number has nothing but digits: such numbers are rather
/// those of a kind that takes digits alone.
fn is_for_letters(fit: Fit, number: &Compact) -> bool {
    let format = fit.format.format();
    let bare = |part: &Part| {
        let Part::Run { field, set, .. } = *part else { return false };
        let place = format.place(number.text(), field).filter(|_| set.includes(Set::ALNUM));
        place.is_some_and(|place| {
            number.text()[usize::from(place.from)..usize::from(place.to)].iter().all(u8::is_ascii_digit)
        })
    };
    fit.check.is_none() && format.shape.iter().any(bare)
}
