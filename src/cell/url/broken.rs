//! Links that a mail, a form or a page took apart.

use alloc::vec::Vec;

use super::address::words;
use crate::finding::Span;

/// How `BBCode` begins that shows a text in the place of a link: `[url=https://…]RB123456785GB[/url]`.
const BBCODE: &str = "[url=";

/// The pieces of the one link in a text that whitespace broke, or that stands in markup.
pub(crate) fn pieces(input: &str) -> Option<Vec<Span>> {
    if !input.contains("://") {
        return None;
    }
    let start = input.len() - input.trim_start().len();
    let text = input.trim();
    if text.get(..BBCODE.len()).is_some_and(|head| head.eq_ignore_ascii_case(BBCODE)) {
        let end = text.find(']')?;
        return Some([Span::new(start + BBCODE.len(), start + end)].into());
    }
    let mut words = words(text).map(|(at, word)| Span::new(start + at, start + at + word.len()));
    let (first, second) = (words.next()?, words.next()?);
    let broken = words.next().is_none() && is_link(first.of(input)) && goes_on(first.of(input), second.of(input));
    broken.then(|| [first, second].into())
}

/// Whether a scheme stands in front of a text.
fn is_link(text: &str) -> bool {
    text.split_once("://")
        .is_some_and(|(scheme, _)| !scheme.is_empty() && scheme.bytes().all(|b| b.is_ascii_alphabetic()))
}

/// Whether the second piece is what a link goes on with: a query, or the end of a path in front of one.
fn goes_on(first: &str, second: &str) -> bool {
    let query = second.contains('=') && !second.contains("://");
    query && (second.starts_with(['?', '&', '#']) || !first.contains('='))
}
