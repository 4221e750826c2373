//! What a text is in plain signs: identifiers of other kinds come in full width, with dashes of typesetters and with
//! spaces of web pages just as numbers do.

use alloc::string::String;

use super::caption::is_denial;
use super::{article, document, identity, phone};
use crate::canon::{Glyph, next};
use crate::finding::Code;
use crate::fold::narrow;
use crate::script::{is_han, is_kana};
use crate::signs::CLOSING;

/// No identifier that is told by its form is longer.
const LONGEST: usize = 192;

/// The text with plain digits, hyphens and single spaces; `None` where it is spelled so already.
pub(super) fn plain(text: &str) -> Option<String> {
    let signs = text.as_bytes();
    let pairs = || signs.iter().zip(signs.get(1..).unwrap_or_default());
    let both = |(a, b): (&u8, &u8)| [*a, *b] == *b"  ";
    let spaces = || pairs().fold(false, |any, pair| any | both(pair));
    if text.len() > LONGEST || text.is_ascii() && !spaces() {
        return None;
    }
    let (mut out, mut rest) = (String::with_capacity(text.len()), text);
    // Nothing is written out in letters, digits, hyphens and spaces alone: each row of spaces is one.
    if text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b' ' | b'-')) {
        let mut before = char::default();
        out.extend(text.chars().filter(|&c| core::mem::replace(&mut before, c) != ' ' || c != ' '));
        return Some(out);
    }
    loop {
        // Letters and digits are spelled plainly, and nothing that is written out begins with one.
        let run = rest.bytes().take_while(u8::is_ascii_alphanumeric).count();
        out.push_str(&rest[..run]);
        rest = &rest[run..];
        let Some((c, len, glyph)) = next(rest) else { break };
        let sign = match (c, glyph) {
            (_, Glyph::Drop(Code::InvisibleCharacter | Code::BidiMark)) => None,
            (_, Glyph::Drop(Code::UnusualSpace | Code::InnerSpace | Code::UrlEncoded)) => Some(' '),
            // The sign of a long vowel looks like a dash, and is one where it does not belong to a word.
            (_, Glyph::Drop(Code::Dash)) if c != 'ー' || !out.ends_with(is_kana) => Some('-'),
            (_, Glyph::Fold(digit @ b'0'..=b'9', _)) => Some(char::from(digit)),
            ('\u{ff01}'..='\u{ff5e}', _) => Some(narrow(c)),
            _ => {
                out.push_str(&rest[..len]);
                rest = &rest[len..];
                continue;
            }
        };
        rest = &rest[len..];
        out.extend(sign.filter(|&sign| sign != ' ' || !out.ends_with(' ')));
    }
    (out != text).then_some(out)
}

/// A value and the words behind it that say what it is, the other way round: `Order no: 4634` for `4634 (Order no)`.
/// `None` where nothing but a value, or no word, stands there.
pub(super) fn captioned(text: &str) -> Option<String> {
    const SHORTEST_VALUE: usize = 5;
    if text.len() > LONGEST || !text.ends_with(|c: char| c.is_alphabetic() || CLOSING.contains(&c)) {
        return None;
    }
    let is_value = |c: char| c.is_ascii_alphanumeric() || c == '-';
    let value = &text[..text.find(|c| !is_value(c))?];
    let is_numbered =
        value.len() >= SHORTEST_VALUE && value.bytes().filter(u8::is_ascii_digit).count() * 2 > value.len();
    let caption = text[value.len()..].trim_matches(|c: char| !c.is_alphanumeric() && c != '#');
    let is_caption = !caption.is_empty() && !caption.bytes().any(|b| b.is_ascii_digit());
    (is_numbered && is_caption && names(caption)).then(|| [caption, ": ", value].concat())
}

/// Whether words behind a value name it, and are no remark that only speaks of an order or an invoice: 已取消订单. Where
/// words touch, a label is all there is, or says that it is a number.
fn names(caption: &str) -> bool {
    if !caption.starts_with(is_han) {
        return !is_denial(caption);
    }
    caption.ends_with(['号', '號', '码', '碼'])
        || document::is_word(caption)
        || phone::is_label(caption)
        || identity::is_label(caption)
        || article::is_label(caption)
}

/// The text with hyphens where low lines stand; `None` where there are none.
pub(super) fn hyphenated(text: &str) -> Option<String> {
    let is_line = |b: u8| b == b'_';
    let lined = || text.bytes().fold(false, |any, b| any | is_line(b));
    (text.len() <= LONGEST && lined()).then(|| text.replace('_', "-"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_are_spelled_plainly() {
        for (text, expected) in [
            ("２０２６－０３－１４\u{3000}０９：３０", Some("2026-03-14 09:30")),
            ("114–3941689–8772232", Some("114-3941689-8772232")),
            ("138\u{a0}1234\u{a0}5678", Some("138 1234 5678")),
            ("4111  1111\u{200b} 1111", Some("4111 1111 1111")),
            ("١٢٣", Some("123")),
            ("手机", None),
            ("2026-03-14", None),
        ] {
            assert_eq!(plain(text).as_deref(), expected, "{text}");
        }
        assert_eq!(hyphenated("114_3941689").as_deref(), Some("114-3941689"));
        assert_eq!(hyphenated("114-3941689"), None);
    }

    #[test]
    fn a_caption_behind_its_value_is_read_in_front_of_it() {
        for (text, expected) in [
            ("5123456789012 (Shopify order id)", Some("Shopify order id: 5123456789012")),
            ("463458255368（订单号）", Some("订单号: 463458255368")),
            ("463458255368 - order number", Some("order number: 463458255368")),
            ("463458255368 订单", Some("订单: 463458255368")),
            ("463458255368（已取消订单）", None),
            ("463458255368 清关需身份证", None),
            ("463458255368 no invoice", None),
            ("order number 463458255368", None),
            ("463458255368 2 pcs", None),
            ("LX473124735CN", None),
            ("463458255368", None),
        ] {
            assert_eq!(captioned(text).as_deref(), expected, "{text}");
        }
    }
}
