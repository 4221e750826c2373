//! What stands around an entry and is not part of it, and words in front of one.

use crate::finding::Span;
use crate::signs::{is_invisible, is_quote};

/// The entry without the whitespace, invisible characters and quotation marks around it.
pub(crate) fn trim(input: &str) -> Span {
    if is_bare(input) {
        return Span::new(0, input.len());
    }
    let end = input.trim_end_matches(is_edge).len();
    let start = end - input[..end].trim_start_matches(is_edge).len();
    Span::new(start, end)
}

/// Whether a letter or a digit stands at both ends, as in most texts: nothing can come off there.
pub(crate) fn is_bare(text: &str) -> bool {
    matches!(text.as_bytes(), [first, .., last] if first.is_ascii_alphanumeric() && last.is_ascii_alphanumeric())
}

/// The text without the whitespace around it. Most have none, as their first and their last byte show.
pub(crate) fn trim_space(text: &str) -> &str {
    match text.as_bytes() {
        [first, .., last] if first.is_ascii_graphic() && last.is_ascii_graphic() => text,
        _ => text.trim(),
    }
}

/// The text behind `head`, which is spelled in lowercase and may stand there in any case.
#[inline(always)]
#[allow(clippy::inline_always, reason = "hundreds of words are told apart by their first byte")]
pub(crate) fn strip_head<'a>(text: &'a str, head: &str) -> Option<&'a str> {
    // Most texts are done with after one byte or two: what is ASCII stays ASCII in lowercase.
    let (signs, small) = (text.as_bytes(), head.as_bytes());
    let differ = |at: usize| match (signs.get(at), small.get(at)) {
        (Some(sign), Some(small)) => sign.is_ascii() && sign.to_ascii_lowercase() != *small,
        _ => false,
    };
    if differ(0) || signs.first().is_some_and(u8::is_ascii) && differ(1) {
        return None;
    }
    strip(text, head)
}

/// What stands behind a word in lowercase, whatever its case in the text.
fn strip<'a>(text: &'a str, head: &str) -> Option<&'a str> {
    let mut rest = text.chars();
    head.chars()
        .all(|small| rest.next().is_some_and(|c| c == small || c.to_lowercase().next() == Some(small)))
        .then_some(rest.as_str())
}

/// Whether a character at an edge is no part of an entry.
fn is_edge(c: char) -> bool {
    c.is_whitespace() || c.is_control() || is_invisible(c) || is_quote(c)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn only_the_edges_go() {
        for (input, text) in [
            ("", ""),
            (" \t\u{a0}\u{3000}\u{feff}", ""),
            ("\"\"", ""),
            ("\u{200e} “N/A”\r\n", "N/A"),
            ("'RB 123456785 GB", "RB 123456785 GB"),
        ] {
            assert_eq!(trim(input).of(input), text, "{input:?}");
        }
    }

    #[test]
    fn heads_in_any_case() {
        assert_eq!(strip_head("Ord-1", "ord"), Some("-1"));
        assert_eq!(strip_head("ЗАКАЗ 1", "заказ"), Some(" 1"));
        assert_eq!(strip_head("or", "ord"), None);
        assert_eq!(strip_head("单号1", "单号"), Some("1"));
    }

    proptest! {
        #[test]
        fn trimming_twice_is_trimming_once(input in "\\PC{0,30}") {
            let once = trim(&input).of(&input);
            prop_assert_eq!(trim(once), Span::new(0, once.len()));
        }
    }
}
