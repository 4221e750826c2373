//! Markup, between whose tags a number stands.

use alloc::vec::Vec;

use crate::canon;
use crate::cell::{Peeled, trim};
use crate::finding::{Applicability, Code, Span};
use crate::foreign;

/// Tags: the text between them that is a number, or the only one with digits in it.
pub(in crate::cell) fn html(input: &str, cell: &mut Peeled) -> bool {
    let core = cell.core;
    let text = core.of(input);
    let mut texts: Vec<Span> = Vec::new();
    let (mut at, mut first, mut tags) = (0, None, 0);
    while let Some((from, to)) = next_tag(text, at) {
        texts.push(Span::new(core.start + at, core.start + from));
        first.get_or_insert(Span::new(core.start + from, core.start + to));
        tags += 1;
        at = to;
    }
    let Some(first) = first else { return false };
    texts.push(Span::new(core.start + at, core.end));
    // A day in the next column is none.
    let day = |span: &Span| foreign::is_day(trim(input, *span).of(input));
    let numbered = |span: &Span| span.of(input).bytes().any(|b| b.is_ascii_digit()) && !day(span);
    if texts.iter().any(numbered) {
        texts.retain(numbered);
    } else {
        texts.retain(|span| !trim(input, *span).of(input).is_empty());
    }
    let number = texts.iter().find(|&&span| cell.claim(input, trim(input, span)).is_some());
    let only = || if let [one] = &texts[..] { Some(one) } else { None };
    let Some(&number) = number.or_else(only) else { return false };
    // Another text as long as a number may be one with a slip, which must not go unseen.
    let long = |span: &&Span| span.of(input).bytes().filter(u8::is_ascii_digit).count() >= LONG;
    if texts.iter().filter(long).count() > 1 {
        cell.sure = cell.sure.min(Applicability::Likely);
    }
    cell.keep(trim(input, number), Code::HtmlMarkup, first);
    if let Some(finding) = cell.findings.last_mut() {
        finding.count = tags;
    }
    true
}

/// Fewer digits beside a number are a quantity or a date.
const LONG: usize = 7;

/// The next tag at or after `from`: `<b>`, `</td>`, `<br/>`, also with its angles escaped; or a comment.
fn next_tag(text: &str, mut from: usize) -> Option<(usize, usize)> {
    loop {
        let at = from + text[from..].find(['<', '&'])?;
        if let Some(len) = canon::tag(&text[at..]).or_else(|| comment(&text[at..])) {
            return Some((at, at + len));
        }
        from = at + 1;
    }
}

/// The length of the comment that a text begins with; one with figures in it may hold the number.
fn comment(text: &str) -> Option<usize> {
    const END: &str = "-->";
    let end = text.strip_prefix("<!--")?.find(END)?;
    let comment = &text[.."<!--".len() + end + END.len()];
    (!comment.contains(char::is_numeric)).then_some(comment.len())
}
