//! Letters and digits that are raised, lowered, put into circles and squares, or underlined sign by sign: what
//! compatibility decomposition (Unicode, NFKC) makes plain, and what looks like it. Source: Unicode 16, Enclosed
//! Alphanumerics, Dingbats, Superscripts and Subscripts.

use super::shown::Shown;
use crate::finding::{Code, Span};
use crate::spreadsheet::LONGEST_CELL;

/// Fewer of them are a place in a list or point to a note: `① RB…`, `RB…¹`.
const FEWEST: usize = 5;

/// The same text in plain letters and digits, where many are styled.
pub(crate) fn styled(input: &str) -> Option<Shown> {
    if input.is_ascii() || input.len() > LONGEST_CELL {
        return None;
    }
    let styled = |c: &char| plain(*c).is_some() || is_laid_over(*c);
    if input.chars().filter(styled).count() < FEWEST && !has_letters(input) {
        return None;
    }
    let mut out = Shown::default();
    for (at, c) in input.char_indices() {
        let span = Span::new(at, at + c.len_utf8());
        match plain(c) {
            Some(known) => {
                out.note(if known.is_ascii_digit() { Code::ForeignDigit } else { Code::Homoglyph }, span);
                out.push(known, span);
            }
            None if is_laid_over(c) => out.note(Code::InvisibleCharacter, span),
            None => out.push(c, span),
        }
    }
    Some(out)
}

/// Whether styled letters side by side touch a digit: a place in a list is one of them, and stands apart.
fn has_letters(input: &str) -> bool {
    let is_styled = |c: char| plain(c).is_some_and(|known| known.is_ascii_alphabetic());
    let mut behind_digit = false;
    let mut run = 0;
    for c in input.chars() {
        if is_styled(c) {
            run += 1;
            if run > 1 && behind_digit {
                return true;
            }
            continue;
        }
        behind_digit = c.is_ascii_digit();
        if run > 1 && behind_digit {
            return true;
        }
        run = 0;
    }
    false
}

/// The letter or digit in such a sign.
fn plain(c: char) -> Option<char> {
    let nth = |first: u8, from: char| char::from(first + (c as u32 - from as u32) as u8);
    Some(match c {
        '⁰' | '₀' | '⓪' | '⓿' | '🄋' | '🄌' => '0',
        '¹' => '1',
        '²' => '2',
        '³' => '3',
        '⁴'..='⁹' => nth(b'4', '⁴'),
        '₁'..='₉' => nth(b'1', '₁'),
        '①'..='⑨' => nth(b'1', '①'),
        '❶'..='❾' => nth(b'1', '❶'),
        '➀'..='➈' => nth(b'1', '➀'),
        '➊'..='➒' => nth(b'1', '➊'),
        '⓵'..='⓽' => nth(b'1', '⓵'),
        '⒜'..='⒵' => nth(b'A', '⒜'),
        'Ⓐ'..='Ⓩ' => nth(b'A', 'Ⓐ'),
        'ⓐ'..='ⓩ' => nth(b'A', 'ⓐ'),
        '\u{1f130}'..='\u{1f149}' => nth(b'A', '\u{1f130}'),
        '\u{1f150}'..='\u{1f169}' => nth(b'A', '\u{1f150}'),
        '\u{1f170}'..='\u{1f189}' => nth(b'A', '\u{1f170}'),
        _ => return None,
    })
}

/// Whether it only changes how the sign before it looks: lines through and below it, the cap of a key.
const fn is_laid_over(c: char) -> bool {
    matches!(c, '\u{332}' | '\u{333}' | '\u{335}'..='\u{338}' | '\u{20dd}'..='\u{20e3}' | '\u{fe0f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_styled_is_plain() {
        for (text, expected) in [
            ("RB①②③④⑤⑥⑦⑧⑤GB", Some("RB123456785GB")),
            ("RB¹²³⁴⁵⁶⁷⁸⁵GB", Some("RB123456785GB")),
            ("ⓇⒷ₁₂₃₄₅₆₇₈₅🄶🅱", Some("RB123456785GB")),
            ("1\u{fe0f}\u{20e3}2\u{fe0f}\u{20e3}3\u{fe0f}\u{20e3}", Some("123")),
            ("ⓇⒷ123456785ⒼⒷ", Some("RB123456785GB")),
            ("🅣🅑🅐123456789012", Some("TBA123456789012")),
            ("⒭⒝123456785GB", Some("RB123456785GB")),
            ("① RB123456785GB", None),
            ("Ⓐ123456785", None),
            ("ⒶⒷ RB123456785GB", None),
            ("RB123456785GB¹", None),
            ("RB123456785GB", None),
        ] {
            assert_eq!(styled(text).map(|shown| shown.text).as_deref(), expected, "{text}");
        }
    }
}
