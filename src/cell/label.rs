//! Labels in front of a number: `Tracking No:`, 运单号, `Sendungsnummer`, `#`.

mod fold;
mod form;
mod list;
mod place;
mod word;

use alloc::string::String;
use alloc::vec::Vec;
use core::ops::RangeInclusive;

use fold::{fold, folded, letter_like};
pub(super) use list::label_at;
use list::partition;
use place::{PLACES, behind_marked_place, ordinal};
#[cfg(feature = "scan")]
pub(crate) use word::before_verb;
use word::{inflected, word};

use super::claim::Claim;
use super::labels::COUNT;
use super::lengths::RARE_GROUP;
use super::remark::behind_place_alone;
use super::words::{LEGS, LONG_LEGS, LONG_SLIPS, PHRASES, SLIPS, STEMS, TAILS};
use super::{Peeled, name, trim, url};
use crate::finding::{Applicability, Code, Finding, Span};
use crate::fold::{is_combining, narrow};
use crate::signs::{CLOSING, OPENING, is_digits};

/// Every label, folded and sorted: what the list is generated from.
#[doc(hidden)]
pub fn folded_labels() -> Vec<String> {
    let each = |heads: &'static str, tails: &'static str| {
        heads.split(',').flat_map(move |head| tails.split(',').map(move |tail| format!("{head}{tail}")))
    };
    let (english, chinese) = (each(STEMS, TAILS), each(LEGS, SLIPS).chain(each(LONG_LEGS, LONG_SLIPS)));
    let phrases = PHRASES.iter().flat_map(|language| language.split(',')).map(String::from);
    let mut all: Vec<String> = english.chain(chinese).chain(phrases).map(|label| folded(&label)).collect();
    all.sort_unstable();
    all.dedup();
    all
}

/// Takes off one label, with the words before it and the signs behind it. A name that goes on where a label would end
/// comes first: Colis Privé, Post Luxembourg.
pub(super) fn peel(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    let Some(rest) = off(input, cell, core) else { return false };
    let text = core.of(input);
    let (rest, placed) = place::behind_numero(input, cell, core, rest).map_or((rest, false), |number| (number, true));
    if placed {
        cell.sure = cell.sure.min(Applicability::Likely);
    }
    // A filler in front of the label may be the first word of a name: `Die Post`.
    let filled = text.starts_with(char::is_alphabetic);
    let least = longest(text).map_or(if filled { 0 } else { core.end }, |(end, _)| end);
    if name::beyond(input, cell, least) {
        return true;
    }
    // A place in a list may be the first digits of the number, and without a sign one that was typed in front of it.
    let lettered = rest.of(input).bytes().any(|b| b.is_ascii_alphabetic());
    let marked = || behind_marked_place(text).is_some() && cell.claim(input, rest).is_some_and(Claim::is_distinctive);
    let proven = || lettered && cell.is_beyond_doubt(input, rest) && behind_place_alone(text).is_none();
    // A label behind the place parts it from the number.
    let labelled = || {
        let behind = rest.of(input);
        let bounded = longest(behind).is_some_and(|(end, _)| !behind[end..].starts_with(char::is_alphanumeric));
        bounded && off(input, cell, rest).is_some_and(|number| cell.is_claimed(input, number))
    };
    let beyond = || proven() || marked() || place::is_parted(input, cell, text, rest) || labelled();
    if text.starts_with(|c: char| c.is_ascii_digit()) && !beyond() {
        cell.sure = cell.sure.min(Applicability::Likely);
    }
    let ordinal = ordinal(input, cell, core);
    cell.labelled |= ordinal.is_none();
    let marked = text.strip_prefix(['#', '№']).unwrap_or("");
    if ordinal.is_some()
        && marked.bytes().take_while(u8::is_ascii_digit).count() > PLACES
        && !cell.is_beyond_doubt(input, rest)
    {
        cell.sure = cell.sure.min(Applicability::Likely);
    }
    // `#3 6011 2602…`: the first figures are a group, or a place in a list.
    let figures = rest.of(input).bytes().take_while(u8::is_ascii_digit).count();
    if text.starts_with(['#', '№']) && (1..=PLACES).contains(&figures) && rest.of(input)[figures..].starts_with(' ') {
        cell.sure = cell.sure.min(Applicability::Guess);
    }
    // `#1001-463458255368`: an order and its parcel, as well as the groups of one number.
    let more = if text.starts_with(['#', '＃', '№']) { behind_order(rest.of(input)) } else { None };
    if let Some(more) = more.filter(|_| !cell.is_own(input, rest) && !cell.is_beyond_doubt(input, rest)) {
        let complete = cell.is_beyond_doubt(input, Span::new(rest.end - more.len(), rest.end));
        cell.sure = cell.sure.min(if complete { Applicability::Likely } else { Applicability::Guess });
    }
    // `Postal` is no label, though it begins like one.
    if longest(text).is_some_and(|(end, _)| inflected(input, cell, core, end).is_some()) {
        cell.sure = cell.sure.min(Applicability::Likely);
    }
    let label = Span::new(core.start, rest.start).of(input).trim_end();
    if !form::is_known(label) {
        cell.sure = cell.sure.min(Applicability::Likely);
    }
    cell.keep(rest, Code::LabelGlued, Span::new(core.start, core.start + label.len()));
    let behind = trim(input, Span::new(rest.end, core.end));
    if behind.start < behind.end {
        cell.note(Finding::new(Code::TrailingText, behind));
    }
    true
}

/// The digits that a sign parts from those of an order of a shop in front of them.
fn behind_order(text: &str) -> Option<&str> {
    const ORDER: RangeInclusive<usize> = 4..=7;
    const MORE: usize = 5;
    let joint = |c: char| matches!(c, '-' | '–' | '—' | '_' | '/' | ' ');
    let (order, more) = text.split_once(joint)?;
    let more = more.trim_start_matches(joint);
    let signed = text.contains(|c: char| joint(c) && c != ' ');
    (ORDER.contains(&order.len()) && signed && more.len() >= MORE && is_digits(order) && is_digits(more))
        .then_some(more)
}

/// What is left of a text without the label that it begins with.
pub(super) fn off(input: &str, cell: &Peeled, core: Span) -> Option<Span> {
    let text = core.of(input);
    let named = || word(input, cell, core).or_else(|| numero(text)).or_else(|| bracketed(text));
    let len = ordinal(input, cell, core).or_else(|| sign(text)).or_else(|| key(text)).or_else(named)?;
    let rest = trim(input, Span::new(core.start + len, core.end));
    let rest = form::beside(input, core, rest).unwrap_or(rest);
    rest.of(input).chars().any(char::is_numeric).then_some(rest)
}

/// A sign that is a label by itself.
fn sign(text: &str) -> Option<usize> {
    // A number of a telephone begins with the sign of addition.
    let item = || text.strip_prefix('+').filter(|rest| rest.starts_with(|c: char| c.is_ascii_alphabetic()));
    let rest = text.strip_prefix(['#', '＃', '№', ':', '：', '>', '→']).or_else(item)?;
    Some(text.len() - behind(rest).len())
}

/// A sign of more than one character, in front of a number and not of more words.
fn numero(text: &str) -> Option<usize> {
    let signed = |text| SIGNS.iter().find_map(|sign| strip_narrow(text, sign));
    let rest = behind(signed(text)?);
    let rest = signed(rest).map_or(rest, behind);
    let first = rest.split_whitespace().next().unwrap_or("");
    first.chars().any(|c| narrow(c).is_ascii_digit()).then(|| text.len() - rest.len())
}

/// A label in brackets, in front of a number: 【运单号】.
fn bracketed(text: &str) -> Option<usize> {
    let (label, rest) = text.strip_prefix(OPENING)?.split_once(CLOSING)?;
    is_whole(label.trim()).then(|| text.len() - behind(rest).len())
}

const SIGNS: &[&str] = &[
    "N°", "Nº", "Nr.", "Nr:", "Núm.", "Núm:", "Num.", "MPS#", "No:", "No.", "N.", "TN:", "ID:", "T/N", "C/N", "W/B",
    "B/L", "D/O", "PRO#", "PRO:", "CN#", "CN:",
];

/// Whether a text is such a sign, with blanks behind it or without.
pub(super) fn is_sign(text: &str) -> bool {
    SIGNS.iter().any(|sign| strip_narrow(text.trim_end(), sign) == Some(""))
}

/// The text behind a sign, in whatever case and width it is written.
fn strip_narrow<'a>(text: &'a str, sign: &str) -> Option<&'a str> {
    let mut rest = text.chars();
    let same = |known: char| rest.next().is_some_and(|c| narrow(c).eq_ignore_ascii_case(&known));
    sign.chars().all(same).then_some(rest.as_str())
}

/// `tracknum=1Z…`: a key of a web address alone.
fn key(text: &str) -> Option<usize> {
    let (key, value) = text.split_once('=')?;
    let word = key.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-'));
    (word && url::is_key(key)).then(|| text.len() - behind(value).len())
}

/// A word of so many characters begins no number.
const LONG_WORD: usize = RARE_GROUP;

/// Whether a text is a label from its beginning to its end.
pub(crate) fn is_whole(text: &str) -> bool {
    longest(text).is_some_and(|(end, _)| end == text.len())
}

/// The longest label that `text` begins with, and whether it ends where a word ends.
pub(crate) fn longest(text: &str) -> Option<(usize, bool)> {
    let (mut low, mut high) = (0, COUNT);
    let mut found = None;
    let mut seen = String::new();
    for (i, c) in text.char_indices() {
        if is_inner(c) {
            if seen.is_empty() {
                return None;
            }
            continue;
        }
        let before = seen.len();
        fold(letter_like(text, i, c), &mut seen);
        if seen.len() == before {
            break;
        }
        low = partition(low, high, |label| label < seen.as_bytes());
        high = partition(low, high, |label| label.starts_with(seen.as_bytes()));
        if low == high {
            break;
        }
        if label_at(low) == seen.as_bytes() {
            let end = i + c.len_utf8();
            let goes_on = |next: char| next.is_alphanumeric() && next.is_ascii() == c.is_ascii();
            let bounded = !text[end..].starts_with(goes_on);
            if bounded || found.is_none_or(|(_, known): (usize, bool)| !known) {
                found = Some((end, bounded));
            }
        }
    }
    found
}

/// The text without the signs that part label and number.
pub(super) fn behind(text: &str) -> &str {
    let mut rest = text;
    loop {
        let next = rest.trim_start_matches(is_mark);
        // Several dots in a row hide the beginning of a number.
        let next = rest[..rest.len() - next.len()].find("•••").map_or(next, |at| &rest[at..]);
        let next = match next.strip_prefix(OPENING) {
            // A GS1 identifier keeps its brackets.
            Some(inside) if !starts_with_identifier(inside) => inside,
            _ => next,
        };
        if next.len() == rest.len() {
            return rest;
        }
        rest = next;
    }
}

/// Whether a text behind a bracket begins with an identifier of GS1: a few digits and the bracket that closes.
pub(super) fn starts_with_identifier(inside: &str) -> bool {
    let digits = inside.bytes().take_while(u8::is_ascii_digit).count();
    (2..=4).contains(&digits) && inside[digits..].starts_with(CLOSING)
}

/// Signs between a label and what it labels.
pub(crate) fn is_mark(c: char) -> bool {
    c.is_whitespace() || ":：﹕∶=＝#＃№-–—→>|｜.,，、;；~～\"“”「'‘’_º°/•·)）】®™".contains(c)
}

/// Signs that may stand inside a label, and that tell nothing of which one it is.
fn is_inner(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '.' | '-' | '_' | '°' | 'º' | '\'' | '’' | '&' | '/' | '‐' | '(' | ')' | '*' | '®' | '™')
        || is_combining(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_are_folded() {
        for (text, plain) in [("Ýý", "yy"), ("ÿ", "y"), ("Śledzenie", "sledzenie"), ("Č.", "c")] {
            assert_eq!(folded(text), plain, "{text}");
        }
    }

    #[test]
    fn two_letters_are_no_label_where_nothing_parts_them_from_a_number() {
        for (text, off_it) in [("TT9400111206206406260787", false), ("TT: 9400111206206406260787", true)] {
            assert_eq!(off(text, &Peeled::whole(text), Span::new(0, text.len())).is_some(), off_it, "{text}");
        }
    }
}
