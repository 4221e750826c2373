//! Something else that was joined with a number into a longer one: `…807 DHL`, `…368_2`, `1672592, 2392547`.

mod edge;

use core::cell::OnceCell;

use edge::{Edge, is_month_and_day};

use super::captions::{BEFORE_DIGITS, is_caption};
use super::claim::{self, Claim};
use super::count::ends_with_measure;
use super::lengths::{COUNT, NO_GROUP};
use super::{Peeled, front, is_spaced_out, lone};
use crate::evidence::{DISTINCTIVE, SOME_LETTER};
use crate::finding::{Applicability, Span};
use crate::matched::Fits;
use crate::rank::Context;
use crate::rule::Kind;
use crate::signs;
use crate::signs::is_digits;
use crate::trim::trim_space;

/// No number that stands beside something else has fewer characters.
const NUMBER: usize = 7;
/// Signs that part a list, or the columns of a row; no carrier prints them between its groups.
const fn parts(c: char) -> bool {
    signs::parts_list(c) || matches!(c, '\t' | '。')
}

/// A number that was read across the signs of the core.
struct Joined<'a> {
    input: &'a str,
    cell: &'a Peeled,
    /// What is left without the signs at its edges.
    core: Span,
    text: &'a str,
    whole: Claim,
    proven: OnceCell<bool>,
}

impl Joined<'_> {
    /// Whether one format proves all of it.
    fn is_proven(&self) -> bool {
        *self.proven.get_or_init(|| self.cell.is_beyond_doubt(self.input, self.core))
    }

    /// Its first characters, so many bytes of them.
    fn first(&self, len: usize) -> Span {
        Span::new(self.core.start, self.core.start + len)
    }
}

/// Whether a number was joined in one way.
type Question = fn(&Joined<'_>) -> bool;

/// How sure a number is that was joined so. The first question answered with yes decides.
const WAYS: &[(Applicability, Question)] = &[
    (Applicability::Likely, is_sentence),
    (Applicability::Guess, is_item_by_chance),
    (Applicability::Guess, |joined| number_before_day(joined).is_some_and(|number| !is_certain(joined, number))),
    (Applicability::Likely, |joined| number_before_day(joined).is_some()),
    (Applicability::Likely, is_counted),
    (Applicability::Safe, |joined| joined.whole == Claim::OF_PUNCTUATION || joined.is_proven()),
    (Applicability::Likely, |joined| joined.cell.declared.is_none() && front::is_behind_name(joined.text)),
    (Applicability::Safe, |joined| joined.whole.checked && joined.whole.is_distinctive()),
    (Applicability::Guess, |joined| parts_list(joined.text) || is_placed(joined.text)),
    (Applicability::Likely, is_behind_caption),
    (Applicability::Likely, holds_number),
    (Applicability::Guess, is_behind_place),
];

/// How far a number can be submitted that was read across the signs of the core: a sign of a list joins nothing, and
/// where what stands at one edge is a number by itself, the rest may be a word or another column.
pub(super) fn sure(input: &str, cell: &Peeled) -> Applicability {
    let sign = |c: char| !c.is_alphanumeric();
    let text = cell.core.of(input);
    let start = cell.core.end - text.trim_start_matches(sign).len();
    let text = text.trim_matches(sign);
    let core = Span::new(start, start + text.len());
    if cell.rewritten.is_none() && ends_with_measure(text, &input[core.end..]) {
        return Applicability::Guess;
    }
    // What nobody sees joins nothing.
    if cell.rewritten.is_some() || text.chars().all(|c| c.is_ascii_alphanumeric() || signs::is_invisible(c)) {
        return Applicability::Safe;
    }
    let Some(whole) = cell.claim(input, core) else { return Applicability::Safe };
    let joined = Joined { input, cell, core, text, whole, proven: OnceCell::new() };
    WAYS.iter().find(|(_, is_so)| is_so(&joined)).map_or(Applicability::Safe, |&(sure, _)| sure)
}

/// Whether a dash parts sentences, which groups nothing, or small words stand around digits that are no item of a known
/// post.
fn is_sentence(joined: &Joined<'_>) -> bool {
    let &Joined { input, cell, core, text, .. } = joined;
    text.contains("——") || cell.declared.is_none() && is_said(text) && is_of_no_known_post(input, core)
}

/// Whether a number of its own and a country are an item by a check digit that agrees by chance.
fn is_item_by_chance(joined: &Joined<'_>) -> bool {
    let &Joined { input, cell, core, text, .. } = joined;
    let by_chance = || {
        let number = joined.first(text.rfind(signs::parts_groups).unwrap_or(0));
        claim::is_distinctive(input, number) && (cell.is_own(input, number) || !cell.is_own(input, core))
    };
    lone::parts_country(text) && by_chance()
}

/// The word of which a month and a day behind it were taken for a part.
fn number_before_day(joined: &Joined<'_>) -> Option<Span> {
    let [Some(first), _] = Edge::of(joined.text) else { return None };
    let dated = first.number.len() >= NO_GROUP && is_month_and_day(first.rest);
    (dated && joined.whole != Claim::OF_PUNCTUATION).then(|| joined.first(first.number.len()))
}

/// Whether more than its length speaks for a part of it, or one format proves all of it.
fn is_certain(joined: &Joined<'_>, number: Span) -> bool {
    joined.cell.is_known(joined.input, number) || joined.is_proven()
}

/// Whether what is a number without the figures behind a blank and a hyphen may be counted by them.
fn is_counted(joined: &Joined<'_>) -> bool {
    let &Joined { input, cell, .. } = joined;
    // What is longer than a group needs no more than its length, where nobody says whose it is.
    let solid = |number: Span| number.end - number.start >= NO_GROUP && is_digits(number.of(input));
    let alone = |number: Span| cell.declared.is_none() && solid(number) && cell.claim(input, number).is_some();
    let known = |len: usize| cell.is_known(input, joined.first(len)) || alone(joined.first(len));
    !joined.is_proven() && before_figures(joined.text).is_some_and(known)
}

/// Whether a caption may stand in front of digits for which little speaks.
fn is_behind_caption(joined: &Joined<'_>) -> bool {
    joined.cell.declared.is_none() && !joined.whole.is_sure() && is_captioned(joined.text)
}

/// Whether one of the words at its edges is a number without the rest.
fn holds_number(joined: &Joined<'_>) -> bool {
    let &Joined { input, cell, core, text, whole, .. } = joined;
    Edge::of(text).into_iter().flatten().any(|edge| edge.takes(input, cell, core, whole))
}

/// Whether what stands behind a place in a list is a number: it is hardly one of another form with it that nothing but
/// a shape tells.
fn is_behind_place(joined: &Joined<'_>) -> bool {
    let &Joined { input, cell, core, text, whole, .. } = joined;
    let placed = || {
        front::behind_joint(text).is_some_and(|rest| {
            let number = Span::new(core.end - rest.len(), core.end);
            cell.claim(input, number).is_some() || claim::is_distinctive(input, number)
        })
    };
    !whole.is_sure() && !cell.is_own(input, core) && placed()
}

/// Where the text ends that one or two figures stand behind, with a blank and a hyphen between them: `1212 0666 12 -1`,
/// `9865 7878 8855 - 1`.
pub(crate) fn before_figures(text: &str) -> Option<usize> {
    let text = text.trim_end();
    let rest = text.trim_end_matches(|c: char| c.is_ascii_digit());
    let figures = text.len() - rest.len();
    let front = rest.strip_suffix(" -").or_else(|| before_dash(rest))?;
    let counts = (1..COUNT).contains(&figures) && !front.is_empty() && !is_spaced_out(text);
    counts.then_some(front.len())
}

/// What stands in front of the hyphen between two blanks that a text ends with, where no other one parts its groups.
pub(super) fn before_dash(text: &str) -> Option<&str> {
    text.strip_suffix(" - ").filter(|front| !front.contains(" - "))
}

/// Whether small words of two letters stand around digits, as in a sentence: `al 661 269 835 de`.
pub(crate) fn is_said(text: &str) -> bool {
    const WORD: usize = 2;
    let word = |word: &str| {
        word.len() == WORD && word.bytes().all(|b| b.is_ascii_lowercase()) && word.contains(['a', 'e', 'i', 'o', 'u'])
    };
    // Most texts begin otherwise.
    if !matches!(text.as_bytes(), [a, b, b' ', ..] if a.is_ascii_lowercase() && b.is_ascii_lowercase()) {
        return false;
    }
    let parts = || text.split_once(' ').and_then(|(first, rest)| Some((first, rest.rsplit_once(' ')?)));
    parts().is_some_and(|(first, (digits, last))| {
        word(first) && word(last) && !digits.bytes().any(|b| b.is_ascii_alphabetic())
    })
}

/// Whether a space parts a word from digits that may be their caption: `PIN 8973149`.
pub(crate) fn is_captioned(text: &str) -> bool {
    text.split_once(' ').is_some_and(|(word, rest)| {
        rest.bytes().all(|b| b.is_ascii_digit() || b == b' ') && is_caption::<BEFORE_DIGITS>(word)
    })
}

/// Whether no post is known to number its items so, and only the standard that they share speaks for the whole.
fn is_of_no_known_post(input: &str, core: Span) -> bool {
    let fits = claim::number(input, core).map(|number| Fits::of(Context::default(), number));
    fits.and_then(|fits| fits.best()).is_some_and(|fit| fit.format.carrier().kind == Kind::Identifier)
}

/// Whether a sign of a list stands in a text. `&nbsp;` is a space, however it is spelled.
fn parts_list(text: &str) -> bool {
    text.contains(parts) && (!text.contains('&') || text.replace(';', "").contains(parts))
}

/// Whether a place in a list stands in front of a number in one piece: `1.20450123456789`.
fn is_placed(text: &str) -> bool {
    const STOPS: [char; 2] = ['.', '．'];
    let Some((place, rest)) = text.split_once(STOPS) else { return false };
    let number = rest.split(STOPS).next().unwrap_or("");
    (1..=2).contains(&place.len()) && is_digits(place) && number.len() >= NO_GROUP
}

/// Whether a month and a day stand behind a word that is longer than any group: `986578788855 11-28`.
pub(crate) fn ends_with_day(text: &str) -> bool {
    let text = trim_space(text);
    let sign = |from_end| text.len() > from_end && matches!(text.as_bytes()[text.len() - from_end], b'-' | b'.' | b'/');
    // The last figure or two stand behind a sign.
    (sign(2) || sign(3))
        && text.rsplit_once(' ').is_some_and(|(head, _)| {
            head.len() >= NO_GROUP && !head.contains(' ') && is_month_and_day(&text[head.len()..])
        })
}

/// Whether letters stand at an edge of a text of letters, digits, spaces and hyphens, as a word that may be none of the
/// number at the other: behind it, or in front of one whose letters say little.
pub(crate) fn may_hold_word(input: &str, evidence: u8) -> bool {
    let mut words = input.split(signs::parts_groups).filter(|word| !word.is_empty());
    let (Some(first), Some(last)) = (words.next(), words.next_back()) else { return false };
    let word = |word: &str| word.len() > 1 && word.bytes().all(|b| b.is_ascii_alphabetic());
    let weak = evidence < 2 * SOME_LETTER + DISTINCTIVE;
    first.len() >= NUMBER && word(last) || weak && last.len() >= NUMBER && word(first)
}
