//! Raw text → canonical bytes, with a map back to the raw text.
//!
//! [`compact`] is for the common case: ASCII letters, digits, spaces and hyphens, at most 40 of them kept; it answers
//! in one pass without a map. [`read`] takes any Unicode text, remembers where each kept character came from, and
//! marks what it dropped or folded. Both are linear in the text and agree wherever the first one answers.

mod garbled;
mod glyph;
mod latin;
mod plain;
mod punctuated;
mod reading;
mod shown;
mod starred;
mod styled;
mod written;

pub(crate) use garbled::is_garbled;
use glyph::glyph;
pub(crate) use glyph::{Glyph, by_sound, digit, sequence, sequence_at_end};
pub(crate) use latin::{begins_latin, ends_latin, is_latin_word, latin};
pub(crate) use plain::{is_garbled_space, plain};
pub(crate) use punctuated::punctuated;
pub(crate) use reading::{Reading, edits, read};
pub(crate) use shown::{Shown, bared, narrowed, shown, tag};
pub(crate) use starred::starred;
pub(crate) use styled::{Lettered, letter, lettered, styled};
pub(crate) use written::{guarded_code, percent_code};

/// The longest number of the catalogue fits; so do all positions in one word.
pub(crate) const MAX: usize = 40;

/// A cleaned number of at most [`MAX`] characters: uppercase letters and digits, with a bitmap of which is which.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Compact {
    pub(crate) bytes: [u8; 64],
    pub(crate) len: usize,
    /// Bit *i* is set when character *i* is a digit.
    pub(crate) digits: u64,
    /// Bit *i* is set when character *i* is an uppercase letter.
    pub(crate) letters: u64,
}

impl Compact {
    /// The canonical characters.
    pub(crate) fn text(&self) -> &[u8] {
        &self.bytes[..self.len]
    }

    /// A text that is canonical already: uppercase letters and digits only, 1 to [`MAX`] of them.
    pub(crate) fn of(text: &[u8]) -> Option<Self> {
        let len = text.len();
        if len == 0 || len > MAX {
            return None;
        }
        let (mut letters, mut at, mut rest) = (0, 0, text);
        while let Some((eight, behind)) = rest.split_first_chunk() {
            letters |= capitals(*eight)? << at;
            (at, rest) = (at + EIGHT, behind);
        }
        // The last ones are looked at together with those in front of them.
        if let Some(eight) = text.last_chunk() {
            letters |= capitals(*eight)? << (len - EIGHT);
        } else {
            let mut eight = [b'0'; EIGHT];
            eight.iter_mut().zip(text).for_each(|(to, from)| *to = *from);
            letters = capitals(eight)?;
        }
        let mut bytes = [0; 64];
        bytes[..len].copy_from_slice(text);
        let kept = u64::MAX >> (64 - len);
        Some(Self { bytes, len, digits: kept & !letters, letters })
    }
}

/// So many characters are looked at together.
const EIGHT: usize = 8;

/// Which of eight characters are uppercase letters, the first in the lowest bit; `None` where one is neither that nor a
/// digit. All are compared at once, each in its byte of a word: what is added carries into its highest bit and no
/// further.
const fn capitals(eight: [u8; EIGHT]) -> Option<u64> {
    const EACH: u64 = u64::MAX / 0xff;
    const HIGHEST: u64 = EACH << 7;
    const fn from(word: u64, least: u8) -> u64 {
        (word + EACH * (0x80 - least as u64)) & HIGHEST
    }
    let word = u64::from_le_bytes(eight);
    if word & HIGHEST != 0 {
        return None;
    }
    let letters = from(word, b'A') & !from(word, b'Z' + 1);
    if letters | from(word, b'0') & !from(word, b'9' + 1) != HIGHEST {
        return None;
    }
    // Brings the eight bits together in the highest byte: each is moved there by another power of two.
    Some((letters >> 7).wrapping_mul(0x0102_0408_1020_4080) >> 56)
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

/// Cleans ASCII text: uppercase letters, without spaces and hyphens. `None` when anything else stands in it, when
/// nothing is left, or when more than [`MAX`] characters are: then [`read`] has to look.
pub(crate) fn compact(raw: &str) -> Option<Compact> {
    // Most numbers are clean.
    Compact::of(raw.as_bytes()).or_else(|| undressed(raw))
}

/// The same of a text that is not clean already.
pub(crate) fn undressed(raw: &str) -> Option<Compact> {
    let (mut bytes, mut len) = ([0; MAX + 1], 0);
    for &b in raw.as_bytes() {
        let kept = ASCII[b as usize];
        if kept == STOP || len > MAX {
            return None;
        }
        // What is skipped is written over by the next one: where groups end, nobody can foretell.
        bytes[len] = kept;
        len += usize::from(kept > SKIP);
    }
    Compact::of(&bytes[..len])
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

/// The first character of a text, the bytes it takes with those that belong to it, and what it is to a reader of
/// numbers.
pub(crate) fn next(rest: &str) -> Option<(char, usize, Glyph)> {
    let c = rest.chars().next()?;
    Some(match sequence(rest) {
        Some((len, code)) => (c, len, Glyph::Drop(code)),
        None => (c, c.len_utf8(), glyph(c)),
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn eight_at_once_are_read_as_one_by_one(text in "[0-9A-Z]{0,41}|[0-9A-Z]{0,20}[ -~é]{0,2}[0-9A-Z]{0,20}") {
            let plain = |b: u8| b.is_ascii_digit() || b.is_ascii_uppercase();
            let canonical = (1..=MAX).contains(&text.len()) && text.bytes().all(plain);
            let places = |is_so: fn(&u8) -> bool| {
                text.bytes().enumerate().filter(|(_, b)| is_so(b)).fold(0u64, |places, (at, _)| places | 1 << at)
            };
            match Compact::of(text.as_bytes()) {
                None => prop_assert!(!canonical),
                Some(read) => {
                    prop_assert!(canonical && read.text() == text.as_bytes() && read.bytes[read.len..] == [0; 64][read.len..]);
                    prop_assert_eq!(read.digits, places(u8::is_ascii_digit));
                    prop_assert_eq!(read.letters, places(u8::is_ascii_uppercase));
                }
            }
        }
    }
}
