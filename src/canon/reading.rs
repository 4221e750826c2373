//! Any text, with where each kept character came from and what happened on the way.

use alloc::borrow::ToOwned;
use alloc::vec::Vec;

use smallvec::SmallVec;

use super::{Glyph, next};
use crate::finding::{Code, Detail, Edit, Finding, Span};

/// A text as it was read: the kept characters, where each came from, and what happened on the way.
#[derive(Clone, Debug, Default)]
pub(crate) struct Reading {
    /// Kept characters: uppercase letters and digits.
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
    /// Of a text that is nothing but uppercase letters and digits.
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

    /// Where a kept character of `input` was folded for this reason, with its place among those that were kept.
    pub(crate) fn folded<'r>(&'r self, input: &'r str, code: Code) -> impl Iterator<Item = (usize, Span)> + 'r {
        let places = self.at.iter().map(|&(start, end)| Span::new(start as usize, end as usize)).enumerate();
        places.filter(
            move |(_, span)| matches!(next(span.of(input)), Some((_, _, Glyph::Fold(_, reason))) if reason == code),
        )
    }

    /// Moves every place of the raw text.
    pub(crate) fn move_to(&mut self, to: impl Fn(Span) -> Span) {
        for place in &mut self.at {
            let span = to(Span::new(place.0 as usize, place.1 as usize));
            *place = (span.start as u32, span.end as u32);
        }
        self.marks.iter_mut().for_each(|mark| mark.span = to(mark.span));
        self.strange = self.strange.map(to);
    }

    /// One finding for each kind of change.
    pub(crate) fn findings(&self) -> impl Iterator<Item = Finding> + '_ {
        self.marks.iter().map(|m| {
            let detail = m.folded.map_or(Detail::None, |(found, read)| Detail::ReadAs { found, read });
            Finding { count: m.count, ..Finding::new(m.code, m.span).detail(detail) }
        })
    }

    pub(crate) fn mark(&mut self, code: Code, span: Span, folded: Option<(char, char)>) {
        match self.marks.iter_mut().find(|m| m.code == code) {
            Some(m) if m.span.end == span.start && folded.is_none() => m.span.end = span.end,
            Some(m) => m.count += 1,
            None => self.marks.push(Mark { code, span, count: 1, folded }),
        }
    }

    pub(crate) fn keep(&mut self, byte: u8, span: Span) {
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

/// The code of a dropped character by whether it stands inside the number or at its edge.
pub(super) const fn place(code: Code, inside: bool) -> Code {
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
    use crate::canon::{Compact, MAX, compact, kept};
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
