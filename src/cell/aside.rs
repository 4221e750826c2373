//! What people note beside a number without a word: where it goes, the article, the order, the size, the time, how
//! many. `YT…/US`, `YT… #1001`, `9405… 30x20x10cm`, `SF…*1`.

mod note;

use super::claim::{self, Claim};
use super::count::is_tally;
use super::lengths::SHORTEST_NOTED;
use super::tail::country;
use super::{Peeled, trim};
use crate::finding::{Applicability, Code, Finding, Span};
use crate::signs::{MONEY, TIMES, is_digits};
use note::{is_bracketed, is_identified, is_note, is_postal, is_signed_count};

/// No number that is counted in brackets has fewer.
const FEWEST: usize = 8;

/// Takes a note off the number in front of it or behind it, where nothing accepts both together. That it is one is a
/// proposal.
pub(super) fn peel(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    if cell.is_claimed(input, core) {
        return false;
    }
    let text = core.of(input);
    let ends = both_ends(input, core);
    let noted = |&(number, note, code): &(Span, Span, Code)| {
        let note = note.of(input);
        // Nobody brackets a part of a number.
        let counted = || {
            code == Code::TrailingText && is_bracketed(note) && is_tally(note) && cell.claim(input, number).is_some()
        };
        // The digits behind a number that proves to be whole are none of it.
        let addressed = || {
            let place = note.trim_start_matches([' ', '\u{a0}', '-', '_']);
            code == Code::TrailingText
                && place.len() < note.len()
                && is_postal(place)
                && cell.is_beyond_doubt(input, number)
        };
        let identified = || is_identified(note, code == Code::TrailingText, number.of(input));
        let country = || code == Code::TrailingText && country::is_behind(input, number, note, cell);
        let signed = || code == Code::TrailingText && is_signed_count(note);
        let noted = || is_note(note) || signed() || addressed() || identified();
        number.end - number.start >= SHORTEST_NOTED
            && (cell.is_known(input, number) && noted() && !country() || counted())
            || number.end - number.start >= FEWEST && counted()
    };
    // Groups of a number, and what a stroke between blanks parts from it, or a sign that parts none.
    let behind = |at: usize| {
        let (number, note) = (Span::new(core.start, core.start + at), Span::new(core.start + at, core.end));
        (number, note, Code::TrailingText)
    };
    let stroke = text.find(" / ").map(behind).filter(|&(number, ..)| number != ends[0].0);
    let hash = behind_groups(text).map(behind);
    let mut found = ends.iter().copied().chain(stroke).chain(hash).filter(noted);
    let (Some((number, note, code)), None) = (found.next(), found.next()) else { return false };
    // The declared carrier knows the number, and nobody brackets a part of it.
    let certain = is_bracketed(note.of(input)) && is_tally(note.of(input)) && cell.is_own(input, number);
    if !certain {
        cell.sure = cell.sure.min(Applicability::Likely);
    }
    cell.core = number;
    cell.note(Finding::new(code, trim(input, note)));
    true
}

/// The letters and digits at each end of a text, with what stands beside them, and what that would be called.
pub(super) fn both_ends(input: &str, core: Span) -> [(Span, Span, Code); 2] {
    let text = core.of(input);
    let first = text.len() - text.trim_start_matches(|c: char| c.is_ascii_alphanumeric()).len();
    let last = text.trim_end_matches(|c: char| c.is_ascii_alphanumeric()).len();
    [
        (Span::new(core.start, core.start + first), Span::new(core.start + first, core.end), Code::TrailingText),
        (Span::new(core.start + last, core.end), Span::new(core.start, core.start + last), Code::LabelGlued),
    ]
}

/// Where groups of a number end that the order of a shop stands behind: `2302 2502 1521 #1001`.
fn behind_groups(text: &str) -> Option<usize> {
    let groups = text.split_once('#')?.0.trim_end();
    is_grouped(groups).then_some(groups.len())
}

/// Whether a text is letters and digits in groups that blanks part.
fn is_grouped(text: &str) -> bool {
    text.contains(' ') && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b' ')
}

/// Takes the count of an order off groups of a number behind it, where a sign stands between them that parts no groups:
/// `1001|9449 0098…`, `1001: 0034 0434…`.
pub(super) fn counted(input: &str, cell: &mut Peeled) -> bool {
    const ORDER: core::ops::RangeInclusive<usize> = 4..=7;
    let core = trim(input, cell.core);
    let text = core.of(input);
    let Some((order, rest)) = text.split_once(['|', ':', '｜', '：']) else { return false };
    let (order, groups) = (order.trim_end(), rest.trim_start());
    if !ORDER.contains(&order.len()) || !is_digits(order) || !is_grouped(groups) {
        return false;
    }
    let number = Span::new(core.end - groups.len(), core.end);
    if !cell.is_known(input, number) || cell.is_own(input, core) {
        return false;
    }
    cell.sure = cell.sure.min(Applicability::Likely);
    cell.keep(number, Code::LabelGlued, Span::new(core.start, core.start + order.len()));
    true
}

/// Takes a sum of money off groups of a number in front of it: `9303 3904 9027… 12.50`, `3212 6686 9228 €12`. No group
/// is written so, whatever the digits of both make.
pub(super) fn priced(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    let text = core.of(input);
    let Some((groups, price)) = text.rsplit_once(' ') else { return false };
    if !is_price(price) || !is_grouped(groups) {
        return false;
    }
    let number = trim(input, Span::new(core.start, core.start + groups.len()));
    if !cell.is_known(input, number) {
        return false;
    }
    cell.sure = cell.sure.min(Applicability::Likely);
    cell.keep(number, Code::TrailingText, Span::new(core.end - price.len(), core.end));
    true
}

/// An amount with the sign of a currency in front, or with two decimals.
pub(super) fn is_price(text: &str) -> bool {
    const MOST: usize = 4;
    const DECIMALS: usize = 2;
    let figures = text.strip_prefix(MONEY);
    let (whole, decimals) = match figures.unwrap_or(text).split_once(['.', ',']) {
        Some((whole, decimals)) => (whole, Some(decimals)),
        None => (figures.unwrap_or(text), None),
    };
    (1..=MOST).contains(&whole.len())
        && is_digits(whole)
        && decimals.map_or(figures.is_some(), |decimals| decimals.len() == DECIMALS && is_digits(decimals))
}

/// Takes off how many, where only a sign stands between it and a number: one that hides a digit stands in no number
/// that is known without it.
pub(super) fn times(input: &str, cell: &mut Peeled) -> bool {
    const MOST: usize = 2;
    let core = trim(input, cell.core);
    let text = core.of(input);
    let Some((number, count)) = text.rsplit_once(TIMES) else { return false };
    let counts = (1..=MOST).contains(&count.len())
        && is_digits(count)
        && !count.starts_with('0')
        && number.len() >= SHORTEST_NOTED
        && number.bytes().all(|b| b.is_ascii_alphanumeric());
    let end = core.start + number.len();
    let number = Span::new(core.start, end);
    if !counts || !cell.is_known(input, number) || claim::owns_punctuation(text, cell.declared) {
        return false;
    }
    let own = cell.is_own(input, number) || cell.claim(input, number).is_some_and(Claim::is_distinctive);
    if !own || cell.claim(input, number).is_some_and(|claim| !claim.checked) && is_filled(input, cell, number, count) {
        cell.sure = cell.sure.min(Applicability::Likely);
    }
    cell.keep(number, Code::TrailingText, Span::new(end, core.end));
    true
}

/// Whether a character in the place of the sign in front of a count makes a number, too.
fn is_filled(input: &str, cell: &Peeled, number: Span, count: &str) -> bool {
    let filled = format!("{}0{count}", number.of(input));
    let (Some(filled), Some(number)) =
        (claim::number(&filled, Span::new(0, filled.len())), claim::number(input, number))
    else {
        return false;
    };
    let by = |carrier| claim::shapes_of(carrier, &filled).any(|fit| !claim::is_free(fit.format));
    match cell.declared {
        Some(carrier) => by(carrier),
        None => claim::accepted(&number).any(|fit| by(fit.format.carrier())),
    }
}
