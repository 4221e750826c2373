//! Numbers whose punctuation is their own: `4-72`, `8000-01469`. They are matched by their spelling, and few formats
//! have any.

use super::each::Punctuated;
use super::{Fit, tables};
use crate::carriers::{CARRIERS, FLAT};
use crate::evidence::{CHECK, OWN_PUNCTUATION, STRIKING};
use crate::rule::Part;

/// What punctuation of its own says for a number, in quarters of a bit. Digits with a hyphen are dates, phones,
/// postcodes and orders as well; hardly any other text has letters, digits and signs in their places.
pub(crate) fn evidence_of_punctuation(text: &[u8], checked: bool) -> u8 {
    const HYPHEN: u8 = 8;
    const SIGN: u8 = 20;
    let signs = text.iter().filter(|b| !b.is_ascii_alphanumeric());
    let signs = signs.fold(0u8, |sum, b| sum.saturating_add(if *b == b'-' { HYPHEN } else { SIGN }));
    let letters = if text.iter().any(u8::is_ascii_alphabetic) { STRIKING } else { 0 };
    let check = if checked { CHECK } else { 0 };
    signs.saturating_add(letters).saturating_add(check).min(OWN_PUNCTUATION)
}

/// Whether the punctuation of a text is a number's own, in whatever case it is written, by a format that takes part.
pub(crate) fn owns_punctuation(text: &str, takes_part: impl Fn(Fit) -> bool) -> bool {
    let text = text.trim_ascii().as_bytes();
    if may_own_marks(text) == 0 {
        return false;
    }
    let mut upper = [0; 64];
    let Some(upper) = upper.get_mut(..text.len()) else { return false };
    upper.copy_from_slice(text);
    upper.make_ascii_uppercase();
    find_punctuated(upper).any(takes_part)
}

/// Whether a format may own punctuation in just these places, in whatever case the letters are.
pub(crate) fn may_own_punctuation(text: &[u8]) -> bool {
    may_own_marks(text) != 0
}

/// Which of the formats that own their punctuation may have it where this text has its own.
pub(super) fn may_own_marks(text: &[u8]) -> u64 {
    // Most texts with signs are parted by spaces, which no number owns.
    if text.contains(&b' ') {
        return 0;
    }
    let &[first, end] = FIRST.get(text.len()..).and_then(<[u16]>::first_chunk).unwrap_or(&[0; 2]);
    let rows = &tables::PUNCTUATION[usize::from(first)..usize::from(end)];
    if rows.is_empty() {
        return 0;
    }
    let mark = |b: &u8| u64::from(!b.is_ascii_alphanumeric());
    let marks = text.iter().take(64).rev().fold(0, |marks, b| marks << 1 | mark(b));
    if marks == 0 {
        return 0;
    }
    let fitting = rows.iter().filter(|&&(_, must, may, _)| must & !marks == 0 && marks & !may == 0);
    fitting.fold(0, |formats, row| formats | row.3)
}

/// Where the outlines of each length begin, and end with those of the one before.
static FIRST: [u16; LONGEST + 2] = {
    let (mut first, mut length, mut row) = ([0; LONGEST + 2], 0, 0);
    while length < first.len() {
        while row < tables::PUNCTUATION.len() && (tables::PUNCTUATION[row].0 as usize) < length {
            row += 1;
        }
        first[length] = row as u16;
        length += 1;
    }
    assert!(row == tables::PUNCTUATION.len(), "an outline is longer than a word has bits");
    first
};

/// The longest outline.
const LONGEST: usize = 64;

/// Whether a space may stand in a shape, at any depth.
const fn takes_space(shape: &[Part]) -> bool {
    const fn holds_space(text: &str) -> bool {
        let mut i = 0;
        while i < text.len() && text.as_bytes()[i] != b' ' {
            i += 1;
        }
        i < text.len()
    }
    let mut i = 0;
    while i < shape.len() {
        let found = match shape[i] {
            Part::Lit(text) => holds_space(text),
            Part::Run { set, .. } | Part::Check(set) => set.contains(b' '),
            Part::OneOf(_, texts) => {
                let (mut found, mut k) = (false, 0);
                while k < texts.len() {
                    found |= holds_space(texts[k]);
                    k += 1;
                }
                found
            }
            Part::Optional(parts) => takes_space(parts),
            Part::Either(sequences) => {
                let (mut found, mut k) = (false, 0);
                while k < sequences.len() {
                    found |= takes_space(sequences[k]);
                    k += 1;
                }
                found
            }
            Part::Range { .. } | Part::Code(..) => false,
        };
        if found {
            return true;
        }
        i += 1;
    }
    false
}

const _: () = {
    let mut i = 0;
    while i < FLAT.len() {
        let (carrier, format) = (FLAT[i].0 as usize, FLAT[i].1 as usize);
        assert!(
            !takes_space(CARRIERS[carrier].formats[format].shape),
            "the marks of a text with spaces would be looked at"
        );
        i += 1;
    }
};

/// The formats whose numbers own the punctuation of `text`: matched against the raw spelling, by their shapes. A format
/// that fits as well without the punctuation does not own it.
pub(crate) fn find_punctuated(text: &[u8]) -> Punctuated<'_> {
    Punctuated::of(text)
}
