//! Where an address stands in a text.

use super::is_key;
use crate::finding::Span;

/// The address in a text, and its host: after a scheme, or a host with a path or a query. A query without a host
/// counts when its key is known.
pub(super) fn address(input: &str, core: Span) -> Option<(Span, Span)> {
    let text = core.of(input);
    let (start, host) = if let Some(at) = text.find("://") {
        let scheme = text[..at].bytes().rev().take_while(u8::is_ascii_alphanumeric).count();
        (at - scheme, at + 3)
    } else if let Some((at, _)) = words(text).find(|(_, word)| word.starts_with("www.") || has_host(word)) {
        (at, at)
    } else if is_query(text) {
        return Some((core, Span::new(core.start, core.start)));
    } else {
        return None;
    };
    let ends = |c: char| c.is_whitespace() || matches!(c, '"' | '<' | '>' | '\'' | '”' | '）' | '，' | '。');
    let end = host + text[host..].find(ends).unwrap_or(text.len() - host);
    // What stands at both ends of a text is decoration: `**https://…**`.
    let sign = text.chars().next().filter(|&c| c == '*' && end == text.len());
    let end = sign.map_or(end, |sign| text.trim_end_matches(sign).len());
    // A bracket that was opened in front of the address, and the stop of a sentence, end it. Several dots hide
    // characters.
    let sentence = !text[..end].ends_with("..");
    let stop = |c: char| match c {
        ')' => !text[start..end].contains('('),
        ']' => !text[start..end].contains('['),
        '.' | ',' => sentence,
        _ => false,
    };
    let end = text[..end].trim_end_matches(stop).len().max(host);
    let name = text[host..end].split(['/', '?', '#', ':']).next().unwrap_or("");
    let at = core.start + host;
    Some((Span::new(core.start + start, core.start + end), Span::new(at, at + name.len())))
}

/// The words of a text, each with where it begins.
pub(super) fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    text.split_inclusive(char::is_whitespace).map(move |word| {
        at += word.len();
        (at - word.len(), word.trim_end())
    })
}

/// `track.example.com/…`: labels of letters and digits, a top level of letters, and something behind it.
pub(super) fn has_host(text: &str) -> bool {
    let Some(end) = text.find(['/', '?', '#']) else { return false };
    let (host, top) = (&text[..end], text[..end].rsplit('.').next().unwrap_or(""));
    host.contains('.')
        && top.len() > 1
        && top.bytes().all(|b| b.is_ascii_alphabetic())
        && host.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-'))
}

/// `tracknum=1Z…&loc=en_US`. A key alone is a label.
pub(super) fn is_query(text: &str) -> bool {
    if !text.contains('&') && !text.starts_with('?') {
        return false;
    }
    let body = text.trim_start_matches(['?', '&', '#']);
    body.split_once('=').is_some_and(|(key, value)| !key.contains([' ', '"']) && is_key(key) && !value.starts_with('"'))
}
