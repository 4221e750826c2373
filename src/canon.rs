//! Raw text → canonical bytes, with a map back to the raw text.
//!
//! [`compact`] is for the common case: ASCII letters, digits, spaces and hyphens, at most 40 of them kept; it answers
//! in one pass without a map. [`read`] takes any Unicode text, remembers where each kept character came from, and
//! marks what it dropped or folded. Both are linear in the text and agree wherever the first one answers.

mod glyph;
mod shown;
mod written;

use alloc::borrow::{Cow, ToOwned};
use alloc::string::String;
use alloc::vec::Vec;

use smallvec::SmallVec;

use crate::finding::{Code, Detail, Edit, Finding, Span};
use glyph::glyph;
pub(crate) use glyph::{Glyph, by_sound, digit, sequence, sequence_at_end};
pub(crate) use shown::{Shown, shown, tag};
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

/// What [`compact`] does with each ASCII byte: a kept character, `SKIP`, or `STOP`.
const SKIP: u8 = 1;
const STOP: u8 = 0;
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

/// A text as it was read: the kept characters, where each came from, and what happened on the way.
#[derive(Clone, Debug, Default)]
pub(crate) struct Reading {
    /// Kept characters: capital letters and digits.
    pub(crate) text: SmallVec<[u8; 48]>,
    /// Where each kept character stands in the raw text.
    pub(crate) at: SmallVec<[(u32, u32); 48]>,
    /// What was dropped or folded, one mark a code, in the order of first appearance.
    pub(crate) marks: SmallVec<[Mark; 2]>,
    /// The first character that is neither part of a number nor safe to drop.
    pub(crate) strange: Option<Span>,
}

/// One kind of change that the reading made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Mark {
    pub(crate) code: Code,
    pub(crate) span: Span,
    pub(crate) count: u32,
    /// The first folded character and what it was read as.
    pub(crate) folded: Option<(char, char)>,
}

impl Reading {
    /// Of a text that is nothing but capital letters and digits.
    pub(crate) fn of_canonical(text: &str) -> Self {
        let at = (0..text.len() as u32).map(|at| (at, at + 1)).collect();
        Self { text: SmallVec::from_slice(text.as_bytes()), at, marks: SmallVec::new(), strange: None }
    }

    /// The kept characters as text.
    pub(crate) fn as_str(&self) -> &str {
        core::str::from_utf8(&self.text).unwrap_or("")
    }

    /// The raw bytes of the kept characters `from..to`.
    pub(crate) fn raw(&self, from: usize, to: usize) -> Span {
        match (self.at.get(from), to.checked_sub(1).and_then(|last| self.at.get(last))) {
            (Some(first), Some(last)) => Span::new(first.0 as usize, last.1 as usize),
            (None, Some(last)) => Span::new(last.1 as usize, last.1 as usize),
            _ => Span::new(0, 0),
        }
    }

    /// The place in the raw bytes behind so many kept characters.
    pub(crate) fn gap(&self, behind: usize) -> Span {
        let at = match behind.checked_sub(1) {
            Some(before) => self.raw_at(before).end,
            None => self.raw_at(0).start,
        };
        Span::new(at, at)
    }

    /// The raw bytes of one kept character.
    pub(crate) fn raw_at(&self, i: usize) -> Span {
        self.raw(i, i + 1)
    }

    /// One finding for each kind of change.
    pub(crate) fn findings(&self) -> impl Iterator<Item = Finding> + '_ {
        self.marks.iter().map(|m| {
            let detail = m.folded.map_or(Detail::None, |(found, read)| Detail::ReadAs { found, read });
            Finding { count: m.count, ..Finding::new(m.code, m.span).detail(detail) }
        })
    }

    fn mark(&mut self, code: Code, span: Span, folded: Option<(char, char)>) {
        match self.marks.iter_mut().find(|m| m.code == code) {
            Some(m) if m.span.end == span.start && folded.is_none() => m.span.end = span.end,
            Some(m) => m.count += 1,
            None => self.marks.push(Mark { code, span, count: 1, folded }),
        }
    }

    fn keep(&mut self, byte: u8, span: Span) {
        self.text.push(byte);
        self.at.push((span.start as u32, span.end as u32));
    }
}

/// Reads `input` within `within`: one pass, every span on a character border.
pub(crate) fn read(input: &str, within: Span) -> Reading {
    let mut out = Reading::default();
    let mut at = within.start;
    let mut pending: SmallVec<[(Code, Span); 4]> = SmallVec::new();
    while at < within.end {
        // Most characters are kept as they are.
        let byte = input.as_bytes()[at];
        if pending.is_empty() && (byte.is_ascii_digit() || byte.is_ascii_uppercase()) {
            out.keep(byte, Span::new(at, at + 1));
            at += 1;
            continue;
        }
        let Some((c, len, glyph)) = next(&input[at..within.end]) else { break };
        let span = Span::new(at, at + len);
        at += len;
        match glyph {
            Glyph::Drop(code) => pending.push((code, span)),
            Glyph::Keep(byte) | Glyph::Fold(byte, _) => {
                let inside = !out.text.is_empty();
                for (code, span) in pending.drain(..) {
                    out.mark(place(code, inside), span, None);
                }
                if let Glyph::Fold(_, code) = glyph {
                    out.mark(code, span, Some((c, byte as char)));
                }
                out.keep(byte, span);
            }
            Glyph::Strange => {
                out.strange.get_or_insert(span);
            }
        }
    }
    for (code, span) in pending {
        out.mark(place(code, false), span, None);
    }
    out
}

/// Reads a text with its punctuation, where something else has to come off or to be spelled otherwise.
pub(crate) fn punctuated(input: &str) -> Option<Reading> {
    let joins = |pair: &[u8]| pair == b" -" || pair == b"- ";
    if input.len() > LONGEST_PUNCTUATED || input.is_ascii() && !input.as_bytes().windows(2).any(joins) {
        return None;
    }
    let mut out = Reading::default();
    let mut at = 0;
    while at < input.len() {
        let (c, len, glyph) = next(&input[at..])?;
        let span = Span::new(at, at + len);
        at += len;
        match glyph {
            Glyph::Keep(byte) => out.keep(byte, span),
            Glyph::Fold(byte, code) => {
                out.mark(code, span, Some((c, byte as char)));
                out.keep(byte, span);
            }
            Glyph::Drop(_) | Glyph::Strange if c.is_ascii_punctuation() && len == 1 => out.keep(c as u8, span),
            Glyph::Drop(_) | Glyph::Strange if matches!(c, '\u{ff01}'..='\u{ff0f}' | '\u{ff3f}') => {
                let sign = (c as u32 - 0xfee0) as u8;
                out.mark(Code::FullWidth, span, Some((c, sign as char)));
                out.keep(sign, span);
            }
            Glyph::Drop(Code::Dash) => {
                out.mark(Code::Dash, span, None);
                out.keep(b'-', span);
            }
            Glyph::Drop(code) if code != Code::Separator => {
                let edge = out.text.is_empty() || input[at..].trim().is_empty();
                out.mark(place(code, !edge), span, None);
            }
            _ => return None,
        }
    }
    (!out.marks.is_empty() && out.text.len() <= MAX).then_some(out)
}

/// The most bytes of a number that owns its punctuation, between all that may be dropped.
const LONGEST_PUNCTUATED: usize = 160;

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

/// The text with its words that read as Latin letters and digits throughout spelled so: `ＣＯ` is more of a number, and
/// `оплачено` is a word, though some of its letters look Latin.
pub(crate) fn latin(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    for run in text.split_inclusive(is_sign) {
        let word = run.trim_end_matches(is_sign);
        match latin_word(word) {
            Some(latin) => out.extend([&latin, &run[word.len()..]]),
            None => out.push_str(run),
        }
    }
    Cow::Owned(out)
}

/// Whether the word that a text begins with reads as Latin letters and digits throughout.
pub(crate) fn begins_latin(text: &str) -> bool {
    let word = text.split(is_sign).next().unwrap_or("");
    !word.is_empty() && latin_word(word).is_some()
}

/// Whether a text is one word that reads as Latin letters and digits throughout.
pub(crate) fn is_latin_word(text: &str) -> bool {
    !text.contains(is_sign) && latin_word(text).is_some()
}

/// Whether the word that a text ends with reads as Latin letters and digits throughout.
pub(crate) fn ends_latin(text: &str) -> bool {
    let word = text.rsplit(is_sign).next().unwrap_or("");
    !word.is_empty() && latin_word(word).is_some()
}

fn latin_word(word: &str) -> Option<String> {
    let read = |c: char| match glyph(c) {
        _ if c.is_ascii() => Some(c),
        Glyph::Keep(byte) | Glyph::Fold(byte, _) => Some(char::from(byte)),
        _ => None,
    };
    word.chars().map(read).collect()
}

fn is_sign(c: char) -> bool {
    !c.is_alphanumeric()
}

/// The code of a dropped character by whether it stands inside the number or at its edge.
const fn place(code: Code, inside: bool) -> Code {
    match (code, inside) {
        (Code::InnerSpace, false) => Code::EdgeSpace,
        (Code::NewlineInNumber, false) => Code::ControlCharacter,
        _ => code,
    }
}

/// The edits that turn `input` into `canonical`, whose characters stand in the raw text at `at`.
pub(crate) fn edits(input: &str, canonical: &[u8], at: &[(u32, u32)]) -> Vec<Edit> {
    let mut out: Vec<Edit> = Vec::new();
    let mut replace = |span: Span, by: &str| match out.last_mut() {
        Some(last) if last.span.end == span.start => {
            last.span.end = span.end;
            last.replacement.push_str(by);
        }
        _ => out.push(Edit { span, replacement: by.to_owned() }),
    };
    let mut done = 0;
    for (&byte, &(start, end)) in canonical.iter().zip(at) {
        let (start, end) = (start as usize, end as usize);
        if done < start {
            replace(Span::new(done, start), "");
        }
        let text = [byte];
        if input.as_bytes().get(start..end) != Some(&text[..]) {
            replace(Span::new(start, end), core::str::from_utf8(&text).unwrap_or(""));
        }
        done = end;
    }
    if done < input.len() {
        replace(Span::new(done, input.len()), "");
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn all(input: &str) -> Reading {
        read(input, Span::new(0, input.len()))
    }

    #[test]
    fn every_kind_of_dress_is_taken_off_and_named() {
        for (input, codes) in [
            (" RB123456785GB ", &[Code::EdgeSpace][..]),
            ("RB 123456785GB", &[Code::InnerSpace]),
            ("rb123456785gb", &[Code::Lowercase]),
            ("RB\u{200b}123456785GB", &[Code::InvisibleCharacter]),
            ("\u{202a}RB123456785GB\u{202c}", &[Code::BidiMark]),
            ("RB123456785GB\r\n", &[Code::ControlCharacter]),
            ("\0RB123456785GB\0", &[Code::ControlCharacter]),
            ("RB\u{2009}123456785GB", &[Code::UnusualSpace]),
            ("ＲＢ123456785GB", &[Code::FullWidth]),
            ("RB١23456785GB", &[Code::ForeignDigit]),
            ("R\u{412}123456785GB", &[Code::Homoglyph]),
            ("RB–123456785–GB", &[Code::Dash]),
            ("RB_123456785_GB", &[Code::Separator]),
            ("Â\u{a0}RB123456785GB", &[Code::Mojibake]),
            ("RB123456785GB%20", &[Code::UrlEncoded]),
            ("RB1234\n56785GB", &[Code::NewlineInNumber]),
        ] {
            let r = all(input);
            assert_eq!(r.as_str(), "RB123456785GB", "{input:?}");
            assert!(r.strange.is_none(), "{input:?}");
            assert_eq!(r.marks.iter().map(|m| m.code).collect::<Vec<_>>(), codes, "{input:?}");
        }
    }

    #[test]
    fn other_characters_are_reported_and_nothing_is_invented() {
        let r = all("RB123456785GB (Royal Mail)");
        assert_eq!(r.strange, Some(Span::new(14, 15)));
        assert!(all("顺丰").text.is_empty());
    }

    proptest! {
        #[test]
        fn spans_lie_on_borders_and_edits_give_the_canonical_text(input in "\\PC{0,40}") {
            let r = all(&input);
            for &(start, end) in &r.at {
                prop_assert!(input.get(start as usize..end as usize).is_some());
            }
            for m in &r.marks {
                prop_assert!(input.get(m.span.start..m.span.end).is_some());
            }
            if r.strange.is_none() {
                let fix = crate::finding::Fix {
                    edits: edits(&input, &r.text, &r.at),
                    applicability: crate::finding::Applicability::Safe,
                };
                prop_assert_eq!(fix.apply(&input), r.as_str());
            }
        }

        #[test]
        fn reading_again_changes_nothing(input in "\\PC{0,40}") {
            let once = all(&input);
            let again = all(once.as_str());
            let canonical = Reading::of_canonical(once.as_str());
            prop_assert_eq!(&again.text, &once.text);
            prop_assert!(again.marks.is_empty());
            prop_assert_eq!((&canonical.text, &canonical.at), (&again.text, &again.at));
        }

        #[test]
        fn the_short_way_agrees_with_the_long_one(input in "[0-9A-Za-z \\-]{0,50}") {
            let long = all(&input);
            match compact(&input) {
                Some(short) => prop_assert_eq!(short.text(), &long.text[..]),
                None => prop_assert!(long.text.is_empty() || long.text.len() > MAX),
            }
        }

        #[test]
        fn what_is_kept_is_what_is_read(input in "([0-9A-Za-z \\-]|\\PC|[\x00-\x1f]|%20|&nbsp;|<GS>|Â ){0,46}") {
            let reading = all(&input);
            let read = if reading.strange.is_some() { None } else { Compact::of(&reading.text) };
            let kept = kept(&input);
            prop_assert_eq!(kept.as_ref().map(Compact::text), read.as_ref().map(Compact::text));
        }
    }
}
