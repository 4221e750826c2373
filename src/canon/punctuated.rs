//! Numbers that own their punctuation, in any spelling of it.

use super::reading::{Reading, place};
use super::{Glyph, MAX, next};
use crate::finding::{Code, Span};
use crate::fold::narrow;

/// Reads a text with its punctuation, where something else has to come off or to be spelled otherwise.
pub(crate) fn punctuated(input: &str, within: Span) -> Option<Reading> {
    let joins = |pair: &[u8]| pair == b" -" || pair == b"- ";
    let text = within.of(input);
    // A star is hardly ever between groups but as the number's own.
    let starred = || text.contains('*') && text.trim().contains(' ');
    if text.len() > LONGEST_PUNCTUATED || text.is_ascii() && !text.as_bytes().windows(2).any(joins) && !starred() {
        return None;
    }
    let mut out = Reading::default();
    let mut at = within.start;
    while at < within.end {
        let (c, len, glyph) = next(&input[at..within.end])?;
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
                let sign = narrow(c) as u8;
                out.mark(Code::FullWidth, span, Some((c, sign as char)));
                out.keep(sign, span);
            }
            Glyph::Drop(Code::Dash) => {
                out.mark(Code::Dash, span, None);
                out.keep(b'-', span);
            }
            Glyph::Drop(code) if code != Code::Separator => {
                let edge = out.text.is_empty() || input[at..within.end].trim().is_empty();
                out.mark(place(code, !edge), span, None);
            }
            _ => return None,
        }
    }
    (!out.marks.is_empty() && out.text.len() <= MAX).then_some(out)
}

/// The most bytes of a number that owns its punctuation, between all that may be dropped.
const LONGEST_PUNCTUATED: usize = 160;
