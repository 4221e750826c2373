//! Single signs, each of which stands for one character: one that only one character can fill is filled.

use alloc::string::String;

use super::{Damage, FEWEST_READABLE, is_joint, masked, parts_groups};
use crate::canon::{Compact, MAX, read};
use crate::cell::claim;
use crate::damage::{origin, single};
use crate::finding::{Applicability, Code, Span};
use crate::rule::Carrier;
use crate::script::is_han;
use crate::signs::HIDING;

/// Whether one sign stands in or behind a number that nothing accepts without it, and a check digit tells what it
/// hides.
pub(super) fn is_solvable(input: &str, core: Span, declared: Option<&'static Carrier>) -> bool {
    const SHORTEST_NUMBER: usize = 9;
    let text = core.of(input).trim();
    let sign = |c: &char| HIDING.contains(c) && !is_joint(*c) || *c == '\u{fffd}';
    let mut signs = text.char_indices().filter(|(_, c)| sign(c));
    let (Some((at, _)), None) = (signs.next(), signs.next()) else { return false };
    let spelled = |c: char| c.is_alphanumeric() && !is_han(c) || parts_groups(c) || sign(&c);
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
    rest.len + 1 >= SHORTEST_NUMBER && (goes_on || !is_accepted(&before)) && {
        let own = declared.filter(|_| completions(rest.text(), before.len, declared).next().is_some());
        let mut fillings = completions(rest.text(), before.len, own);
        fillings.next().is_some() && fillings.next().is_none()
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
    if places.len() == 1 {
        let hidden = reading.at.iter().take_while(|&&(start, _)| (start as usize) < span.start).count();
        let own = declared.filter(|_| completions(&reading.text, hidden, declared).next().is_some());
        let mut fillings = completions(&reading.text, hidden, own);
        let strange = reading.strange.is_some() || sign == single::LINE;
        match (fillings.next(), fillings.next()) {
            (Some(number), None) => damage.restored = Some((number, Applicability::Likely)),
            // Several characters may stand there: the search for repairs ranks them.
            (Some(_), _) if (declared.is_none() || own.is_some()) && strange => return None,
            (None, _) if declared.is_none() && strange && single::place(text, declared).is_none() => {
                return None;
            }
            _ => {}
        }
    }
    Some(damage)
}

/// The numbers that one character at a known place makes, each proven by a check digit.
fn completions<'a>(kept: &'a [u8], at: usize, declared: Option<&'static Carrier>) -> impl Iterator<Item = String> + 'a {
    (b'0'..=b'9').chain(b'A'..=b'Z').filter_map(move |c| {
        let mut bytes = kept.to_vec();
        bytes.insert(at, c);
        let number = Compact::of(&bytes)?;
        let proven = match declared {
            Some(carrier) => claim::fits_of(carrier, &number).any(|fit| fit.check == Some(true)),
            None => claim::accepted(&number).any(|fit| fit.check == Some(true) && fit.is_distinctive()),
        };
        proven.then(|| String::from_utf8_lossy(&bytes).into_owned())
    })
}
