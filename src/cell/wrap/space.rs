//! Whitespace and control characters as programs spell them.

use crate::canon;
use crate::cell::{Peeled, trim};
use crate::finding::{Applicability, Code, Span};

/// Control characters as programs spell them, in front of a number: `\\t9865…`.
pub(in crate::cell) fn escapes(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    let text = core.of(input);
    let mut rest = text;
    while let Some(behind) = ["\\t", "\\n", "\\r"].iter().find_map(|sign| rest.strip_prefix(*sign)) {
        rest = behind;
    }
    if rest.len() == text.len() || !rest.starts_with(|c: char| c.is_ascii_alphanumeric()) {
        return false;
    }
    let at = core.end - rest.len();
    cell.keep(Span::new(at, core.end), Code::ControlCharacter, Span::new(core.start, at));
    true
}

/// A space that breaks no line, in a Cyrillic code page: the first of its two bytes is a letter.
const HARD_SPACE: &str = "В\u{a0}";

/// That one in front of a number or behind it. Where the letter may be the number's own, it is a proposal.
pub(in crate::cell) fn hard_space(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    // The space at the end is whitespace by itself.
    let behind = cell.core.of(input).strip_suffix(HARD_SPACE).map(|rest| {
        let end = cell.core.start + rest.len();
        (trim(input, Span::new(core.start, end)), Span::new(end, cell.core.end))
    });
    let before = core.of(input).strip_prefix(HARD_SPACE).map(|rest| {
        let start = core.end - rest.len();
        (trim(input, Span::new(start, core.end)), Span::new(core.start, start))
    });
    let Some((number, space)) = before.or(behind) else { return false };
    if cell.claim(input, number).is_none() {
        return false;
    }
    if cell.claim(input, core).is_some() {
        cell.sure = cell.sure.min(Applicability::Likely);
    }
    cell.keep(number, Code::Mojibake, space);
    true
}

/// Whitespace at the edges as pages and links spell it, and a separator that parts the number from nothing:
/// `"9865…"%20`, `*9865…*␝`.
pub(in crate::cell) fn edges(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    let text = core.of(input);
    let separator = |c: char| matches!(c, '\u{1d}' | '␝').then_some((c.len_utf8(), Code::Gs1Separator));
    let behind = text.chars().last().and_then(separator).or_else(|| canon::sequence_at_end(text));
    let before = || text.chars().next().and_then(separator).or_else(|| canon::sequence(text));
    if let Some((len, code)) = behind.filter(|(len, _)| *len < text.len()) {
        let end = core.end - len;
        cell.keep(Span::new(core.start, end), code, Span::new(end, core.end));
    } else if let Some((len, code)) = before().filter(|(len, _)| *len < text.len()) {
        let start = core.start + len;
        cell.keep(Span::new(start, core.end), code, Span::new(core.start, start));
    } else {
        return false;
    }
    true
}
