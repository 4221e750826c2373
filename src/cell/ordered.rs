//! The number of an order in front of the number of its parcel: `PO-12345: 9415…`, `INV-12345 / 3205…`.

use super::claim::{self, Claim};
use super::{Peeled, is_plain, trim};
use crate::finding::{Applicability, Code, Span};
use crate::foreign;

/// More words in front are a sentence.
const WORDS: usize = 4;

/// Takes it off a number that its form or its check digit tells, or the declared carrier: for the rest this is a
/// proposal.
pub(super) fn peel(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    let Some((head, number)) = behind(input, core) else { return false };
    if cell.is_own(input, core) || cell.claim(input, core).is_some_and(Claim::is_distinctive) {
        return false;
    }
    let slip = || claim::number(input, number).is_some_and(|n| claim::is_slip(&n, cell.declared));
    let known = || cell.claim(input, number).is_some_and(Claim::is_sure) || cell.is_own(input, number);
    if !(known() || slip()) {
        return false;
    }
    // Where only spaces and hyphens part them, the groups of a number leave it open where it begins.
    if is_plain(core.of(input)) || !cell.is_beyond_doubt(input, number) {
        cell.sure = cell.sure.min(Applicability::Likely);
    }
    cell.keep(number, Code::LabelGlued, head);
    true
}

/// Where the number of an order ends that a text begins with, and what stands behind it.
fn behind(input: &str, core: Span) -> Option<(Span, Span)> {
    let text = core.of(input);
    if !text.starts_with(char::is_alphabetic) {
        return None;
    }
    let separates = |c: char| c.is_whitespace() || matches!(c, ':' | '：' | '/' | ',' | ';' | '-' | '|');
    let ends = text.char_indices().filter(|(_, c)| c.is_whitespace()).map(|(i, _)| i).take(WORDS);
    ends.into_iter().find_map(|end| {
        let head = text[..end].trim_end_matches(separates);
        let rest = text[end..].trim_start_matches(separates);
        let inner = rest.strip_prefix(['(', '（']).and_then(|rest| rest.strip_suffix([')', '）'])).unwrap_or(rest);
        let document = foreign::look(head).is_some_and(|found| found.labelled && foreign::is_document(found.code));
        let start = core.end - rest.len() + rest.find(inner).unwrap_or(0);
        document.then(|| (Span::new(core.start, core.start + head.len()), Span::new(start, start + inner.len())))
    })
}
