//! A text in the signs of a keyboard: one blank, one hyphen, narrow letters, digits and signs for all that are read
//! alike. How a cell is taken apart must not depend on which of them was typed.

use super::glyph::{Glyph, glyph, sequence};
use super::shown::Shown;
use crate::finding::{Code, Span};
use crate::fold::narrow;
use crate::signs::{is_dash, is_invisible};
use crate::spreadsheet::LONGEST_CELL;

/// Blanks that are written out, and stay so where a page is read.
const BLANKS: &[&str] = &["&nbsp;", "&#160;", "&#xA0;", "&ensp;", "&thinsp;", "%20", "%C2%A0", "%E3%80%80"];
/// Wide signs that part the letters in front of them from digits. Elsewhere, and with other signs, either width is
/// known to whoever reads them.
const WIDE: &[char] = &['：', '＝', '／', '＃', '＋', '｜'];
/// Dashes that stand in sentences: without blanks around they join no groups.
const LONG_DASHES: &[char] = &['—', '―'];
/// The letter that the first byte of a hard space is in a Cyrillic code page.
const GARBLED: char = 'В';

/// Whether a letter and the hard space behind it were one hard space before they were read in a Cyrillic code page.
pub(crate) fn is_garbled_space(before: &str, behind: &str) -> bool {
    before.ends_with(GARBLED) && behind.starts_with('\u{a0}')
}

/// The text in those signs, with a map back; `None` where it is written so already, or nothing in it is a figure.
pub(crate) fn plain(input: &str) -> Option<Shown> {
    let written = |b: &u8| matches!(b, b'&' | b'%' | 0x80..);
    if input.len() > LONGEST_CELL || !input.bytes().any(|b| written(&b)) || !input.contains(char::is_numeric) {
        return None;
    }
    let linked = input.contains("://") || input.contains("www.");
    let mut out = Shown::default();
    let (mut at, mut before, mut folded) = (0, None, false);
    while at < input.len() {
        let rest = &input[at..];
        let Some(c) = rest.chars().next() else { break };
        let blank = BLANKS.iter().find(|blank| rest.starts_with(**blank) && !(linked && c == '%'));
        let len = blank.map_or(c.len_utf8(), |blank| blank.len());
        let after = &rest[len..];
        let sign = match blank {
            // At the edges of a text they are told as they are written.
            Some(_) => {
                if is_within(&input[..at], after) {
                    ' '
                } else {
                    c
                }
            }
            None => typed(c, before, after),
        };
        let len = if sign == c { c.len_utf8() } else { len };
        out.push(sign, Span::new(at, at + len));
        folded |= sign != c;
        before = Some(c);
        at += len;
    }
    folded.then_some(out)
}

/// The sign of a keyboard for a character between two others.
fn typed(c: char, before: Option<char>, after: &str) -> char {
    if c.is_ascii() {
        return c;
    }
    let parted = |c: Option<char>| c.is_some_and(char::is_whitespace);
    let letter = |c: char| narrow(c).is_ascii_alphabetic();
    let next = after.chars().next();
    match glyph(c) {
        Glyph::Drop(Code::UnusualSpace) if before == Some(GARBLED) || groups(c, before, after) => c,
        Glyph::Drop(Code::UnusualSpace) if before.is_some() && next.is_some() => ' ',
        Glyph::Drop(Code::Dash) if is_dash(c) => {
            if LONG_DASHES.contains(&c) && !(parted(before) || parted(next)) {
                c
            } else {
                '-'
            }
        }
        Glyph::Fold(_, Code::FullWidth) => narrow(c),
        _ if WIDE.contains(&c) && before.is_some_and(letter) => narrow(c),
        _ => c,
    }
}

/// Whether a blank may part thousands: a thin one between a digit and three more.
fn groups(c: char, before: Option<char>, after: &str) -> bool {
    const GROUP: usize = 3;
    let digits = after.bytes().take_while(u8::is_ascii_digit).count();
    matches!(c, '\u{2009}' | '\u{202f}') && before.is_some_and(|c| c.is_ascii_digit()) && digits == GROUP
}

/// Whether more than blanks stands on both sides of a place.
fn is_within(before: &str, after: &str) -> bool {
    let blank = |mut text: &str| {
        loop {
            text = text.trim_start_matches(|c: char| c.is_whitespace() || is_invisible(c));
            let Some((len, _)) = sequence(text).filter(|_| BLANKS.iter().any(|blank| text.starts_with(blank))) else {
                return text.is_empty();
            };
            text = &text[len..];
        }
    };
    !blank(before) && !blank(after)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_read_alike_is_one_sign() {
        for (written, text) in [
            ("1001&nbsp;986578788855", Some("1001 986578788855")),
            ("10115\u{2009}986578788855", Some("10115 986578788855")),
            ("1001 – 3318810025", Some("1001 - 3318810025")),
            ("ＵＳ ９８６５", Some("US 9865")),
            ("SF：1406723112333", Some("SF:1406723112333")),
            // Dress at an edge, thousands, and a dash of sentences.
            ("986578788855&nbsp;", None),
            ("986\u{202f}578\u{202f}788\u{202f}855", None),
            ("9352727376669143—0821435632", None),
            ("9352727376669143——0821435632", None),
            ("包裹2：7334", None),
            ("В\u{a0}GM7651612227138", None),
            ("https://a.example/1?n=1%202", None),
            ("单号：无", None),
            ("RB 123456785 GB", None),
        ] {
            assert_eq!(plain(written).map(|shown| shown.text).as_deref(), text, "{written}");
        }
    }

    #[test]
    fn parts_of_it_lead_back() {
        let input = "1&nbsp;２–3";
        let shown = plain(input).unwrap();
        assert_eq!(shown.text, "1 2-3");
        assert_eq!(shown.raw(Span::new(1, 3)), Span::new(1, 10));
        assert_eq!(shown.raw(Span::new(0, 5)), Span::new(0, input.len()));
    }
}
