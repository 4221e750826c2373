//! Raw text → canonical bytes, with a map back to the raw text.
//!
//! [`compact`] is for the common case: ASCII letters, digits, spaces and hyphens, at most 40 of them kept; it answers
//! in one pass without a map. [`read`] takes any Unicode text, remembers where each kept character came from, and
//! marks what it dropped or folded. Both are linear in the text and agree wherever the first one answers.

mod garbled;
mod glyph;
mod latin;
mod punctuated;
mod reading;
mod shown;
mod styled;
mod written;

use glyph::glyph;
pub(crate) use glyph::{Glyph, by_sound, digit, sequence, sequence_at_end};
pub(crate) use latin::{begins_latin, ends_latin, is_latin_word, latin};
pub(crate) use punctuated::punctuated;
pub(crate) use reading::{Reading, edits, read};
pub(crate) use shown::{Shown, narrowed, shown, tag};
pub(crate) use styled::styled;
pub(crate) use written::percent_code;

/// The longest number of the catalogue fits; so do all positions in one word.
pub(crate) const MAX: usize = 40;

/// A cleaned number of at most [`MAX`] characters: capital letters and digits, with a bitmap of which is which.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Compact {
    pub(crate) bytes: [u8; 64],
    pub(crate) len: usize,
    /// Bit *i* is set when character *i* is a digit.
    pub(crate) digits: u64,
    /// Bit *i* is set when character *i* is a capital letter.
    pub(crate) letters: u64,
}

impl Compact {
    /// The canonical characters.
    pub(crate) fn text(&self) -> &[u8] {
        &self.bytes[..self.len]
    }

    /// A text that is canonical already: capital letters and digits only, 1 to [`MAX`] of them.
    pub(crate) fn of(text: &[u8]) -> Option<Self> {
        if text.is_empty() || text.len() > MAX {
            return None;
        }
        let mut out = Self { bytes: [0; 64], len: text.len(), digits: 0, letters: 0 };
        out.bytes[..text.len()].copy_from_slice(text);
        for (i, b) in text.iter().enumerate() {
            out.digits |= u64::from(b.is_ascii_digit()) << i;
            out.letters |= u64::from(b.is_ascii_uppercase()) << i;
        }
        (out.digits | out.letters == u64::MAX >> (64 - text.len())).then_some(out)
    }
}

impl Compact {
    /// The number without its last characters; `len` is at least 1 and at most its length.
    pub(crate) fn first(&self, len: usize) -> Self {
        let kept = u64::MAX >> (64 - len);
        let mut out = Self { bytes: [0; 64], len, digits: self.digits & kept, letters: self.letters & kept };
        out.bytes[..len].copy_from_slice(&self.bytes[..len]);
        out
    }
}

/// A byte that stands between the characters of a number.
const SKIP: u8 = 1;
/// A byte that [`read`] has to look at.
const STOP: u8 = 0;
/// What [`compact`] does with each byte: the character that it is kept as, [`SKIP`], or [`STOP`].
const ASCII: [u8; 256] = {
    let mut table = [STOP; 256];
    let mut b = 0;
    while b < 128 {
        table[b] = match b as u8 {
            b'0'..=b'9' | b'A'..=b'Z' => b as u8,
            b'a'..=b'z' => b as u8 - 32,
            b' ' | b'-' => SKIP,
            _ => STOP,
        };
        b += 1;
    }
    table
};

/// Cleans ASCII text: capitals, without spaces and hyphens. `None` when anything else stands in it, when nothing is
/// left, or when more than [`MAX`] characters are: then [`read`] has to look.
pub(crate) fn compact(raw: &str) -> Option<Compact> {
    let mut bytes = [0; 64];
    let (mut len, mut letters) = (0, 0);
    for &b in raw.as_bytes() {
        let kept = ASCII[b as usize];
        if kept > SKIP {
            if len == MAX {
                return None;
            }
            bytes[len] = kept;
            letters |= u64::from(kept >= b'A') << len;
            len += 1;
        } else if kept == STOP {
            return None;
        }
    }
    let kept = u64::MAX.checked_shr(64 - len as u32)?;
    Some(Compact { bytes, len, digits: kept & !letters, letters })
}

/// The characters that [`read`] keeps, where nothing strange stands among them; `None` as well when none or more than
/// [`MAX`] are kept.
pub(crate) fn kept(text: &str) -> Option<Compact> {
    let (mut bytes, mut len, mut at) = ([0; MAX], 0, 0);
    while at < text.len() {
        // Nothing that is written out begins with a letter or a digit.
        let plain = ASCII[text.as_bytes()[at] as usize];
        if plain > SKIP {
            *bytes.get_mut(len)? = plain;
            (len, at) = (len + 1, at + 1);
            continue;
        }
        let (_, taken, glyph) = next(&text[at..])?;
        at += taken;
        match glyph {
            Glyph::Keep(byte) | Glyph::Fold(byte, _) => {
                *bytes.get_mut(len)? = byte;
                len += 1;
            }
            Glyph::Drop(_) => {}
            Glyph::Strange => return None,
        }
    }
    Compact::of(&bytes[..len])
}

/// The first character of a text, the bytes it takes with those that belong to it, and what it is to a reader of numbers.
pub(crate) fn next(rest: &str) -> Option<(char, usize, Glyph)> {
    let c = rest.chars().next()?;
    Some(match sequence(rest) {
        Some((len, code)) => (c, len, Glyph::Drop(code)),
        None => (c, c.len_utf8(), glyph(c)),
    })
}
