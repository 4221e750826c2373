//! What one character is to a reader of numbers. Sources: Unicode 16 (general categories, decimal digits, half- and
//! full-width forms), UTS #39 (confusables, the Latin uppercase letters only).

use super::garbled::garbled;
use crate::finding::Code;
use crate::signs::{is_dash, is_invisible};

/// What to do with a character.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Glyph {
    /// Keep it as it is.
    Keep(u8),
    /// Read it as this uppercase letter or digit, and say so.
    Fold(u8, Code),
    /// Drop it, and say so.
    Drop(Code),
    /// Neither part of a number nor safe to drop.
    Strange,
}

/// What one character is.
pub(super) fn glyph(c: char) -> Glyph {
    match c {
        '0'..='9' | 'A'..='Z' => Glyph::Keep(c as u8),
        'a'..='z' => Glyph::Fold(c.to_ascii_uppercase() as u8, Code::Lowercase),
        ' ' => Glyph::Drop(Code::InnerSpace),
        '\n' | '\r' | '\u{2028}' | '\u{2029}' | '\u{85}' => Glyph::Drop(Code::NewlineInNumber),
        '\u{1d}' | '\u{241d}' => Glyph::Drop(Code::Gs1Separator),
        '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}' => Glyph::Drop(Code::ControlCharacter),
        // The sign of a long vowel, as Japanese keyboards give it for a hyphen, and the bullet in the shape of one.
        'ー' | '⁃' => Glyph::Drop(Code::Dash),
        _ if is_dash(c) => Glyph::Drop(Code::Dash),
        '_' | '.' | ',' | ';' | '、' | '。' | '，' | '；' | '·' | '•' | '・' | '\u{ff3f}' | '\u{ff0e}' => {
            Glyph::Drop(Code::Separator)
        }
        '\u{a0}' | '\u{1680}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}' => {
            Glyph::Drop(Code::UnusualSpace)
        }
        '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{61c}' => {
            Glyph::Drop(Code::BidiMark)
        }
        _ if is_invisible(c) => Glyph::Drop(Code::InvisibleCharacter),
        '\u{ff10}'..='\u{ff19}' | '\u{ff21}'..='\u{ff3a}' => Glyph::Fold((c as u32 - 0xfee0) as u8, Code::FullWidth),
        '\u{ff41}'..='\u{ff5a}' => Glyph::Fold((c as u32 - 0xff00) as u8, Code::FullWidth),
        '\u{1d400}'..='\u{1d6a3}' => Glyph::Fold(mathematical(c), Code::Homoglyph),
        _ => other_digit(c)
            .map(|d| Glyph::Fold(d, Code::ForeignDigit))
            .or_else(|| look_alike(c).map(|l| Glyph::Fold(l, Code::Homoglyph)))
            .unwrap_or(Glyph::Strange),
    }
}

/// Several characters that stand for one: entities, percent codes, and spelled-out separators.
const SEQUENCES: &[(&str, Code)] = &[
    ("%20", Code::UrlEncoded),
    ("%09", Code::UrlEncoded),
    ("%0A", Code::UrlEncoded),
    ("%0a", Code::UrlEncoded),
    ("%0D", Code::UrlEncoded),
    ("%0d", Code::UrlEncoded),
    ("%C2%A0", Code::UrlEncoded),
    ("%E3%80%80", Code::UrlEncoded),
    ("&nbsp;", Code::UrlEncoded),
    ("&#160;", Code::UrlEncoded),
    ("&#xA0;", Code::UrlEncoded),
    ("&ensp;", Code::UrlEncoded),
    ("&thinsp;", Code::UrlEncoded),
    ("&#8203;", Code::UrlEncoded),
    ("&shy;", Code::UrlEncoded),
    ("<GS>", Code::Gs1Separator),
    ("{GS}", Code::Gs1Separator),
    ("[GS]", Code::Gs1Separator),
    ("(GS)", Code::Gs1Separator),
    ("<gs>", Code::Gs1Separator),
    ("{gs}", Code::Gs1Separator),
    ("[gs]", Code::Gs1Separator),
    ("(gs)", Code::Gs1Separator),
    ("&#29;", Code::Gs1Separator),
    ("&#x1d;", Code::Gs1Separator),
    ("&#x1D;", Code::Gs1Separator),
    ("_x001d_", Code::Gs1Separator),
    ("_x001D_", Code::Gs1Separator),
    ("^]", Code::Gs1Separator),
    ("\\x1d", Code::Gs1Separator),
    ("\\x1D", Code::Gs1Separator),
    ("\\u001d", Code::Gs1Separator),
];

/// The sequence that a text begins with: its length in bytes, and what it is.
pub(crate) fn sequence(rest: &str) -> Option<(usize, Code)> {
    match rest.as_bytes().first()? {
        b'%' | b'&' | b'<' | b'{' | b'[' | b'(' | b'_' | b'^' | b'\\' => {}
        0x80.. => return garbled(rest).map(|(_, len)| (len, Code::Mojibake)),
        _ => return None,
    }
    SEQUENCES.iter().find(|(text, _)| rest.starts_with(text)).map(|&(text, code)| (text.len(), code))
}

/// The sequence that a text ends with, when it stands for whitespace or parts numbers.
pub(crate) fn sequence_at_end(text: &str) -> Option<(usize, Code)> {
    let parts = |code| matches!(code, Code::UrlEncoded | Code::Gs1Separator);
    SEQUENCES.iter().find(|&&(sign, code)| parts(code) && text.ends_with(sign)).map(|&(sign, code)| (sign.len(), code))
}

/// The digit that a character is in any script, full-width or not.
pub(crate) fn digit(c: char) -> Option<u8> {
    match c {
        '0'..='9' => Some(c as u8),
        '\0'..='\u{7f}' => None,
        '\u{ff10}'..='\u{ff19}' => Some((c as u32 - 0xfee0) as u8),
        _ => other_digit(c),
    }
}

/// The decimal digits of other scripts: general category Nd comes in runs of ten, of which these are the zeros.
fn other_digit(c: char) -> Option<u8> {
    const ZEROS: &[u32] = &[
        0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0, 0xf20,
        0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40, 0x1c50, 0xa620, 0xa8d0,
        0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0x104a0, 0x11066, 0x110f0, 0x11136, 0x111d0, 0x112f0, 0x11450, 0x114d0,
        0x11650, 0x116c0, 0x11730, 0x118e0, 0x11c50, 0x16a60, 0x16b50, 0x1d7ce, 0x1d7d8, 0x1d7e2, 0x1d7ec, 0x1d7f6,
        0x1e950, 0x1fbf0,
    ];
    let c = c as u32;
    let i = ZEROS.partition_point(|&zero| zero <= c).checked_sub(1)?;
    let value = c - ZEROS[i];
    (value < 10).then(|| b'0' + value as u8)
}

/// Letters of Cyrillic, Greek and Armenian keyboards that look like one Latin capital, and the small ones beside them;
/// and those of Cherokee, Lisu and the syllabics of Canada, which nobody writes beside a number.
fn look_alike(c: char) -> Option<u8> {
    Some(match c {
        'А' | 'а' | 'Α' | 'α' | 'Ꭺ' | 'ꓮ' | 'ᗅ' => b'A',
        'В' | 'Β' | 'Ᏼ' | 'ꓐ' | 'ᗷ' => b'B',
        'С' | 'с' | 'Ϲ' | 'ϲ' | 'Ꮯ' | 'ꓚ' => b'C',
        'ԁ' | 'Ꭰ' | 'ꓓ' | 'ᗞ' => b'D',
        'Е' | 'е' | 'Ё' | 'ё' | 'Ε' | 'Ꭼ' | 'ꓰ' => b'E',
        'ꓝ' | 'ᖴ' => b'F',
        'Ԍ' | 'Ꮐ' | 'ꓖ' => b'G',
        'Н' | 'Η' | 'Ꮋ' | 'ꓧ' | 'ᕼ' => b'H',
        'І' | 'і' | 'Ι' | 'ι' | 'Ӏ' | 'ꓲ' => b'I',
        'Ј' | 'ј' | 'Ꭻ' | 'ꓙ' | 'ᒍ' => b'J',
        'К' | 'к' | 'Κ' | 'κ' | 'Ꮶ' | 'ꓗ' => b'K',
        'Ꮮ' | 'ꓡ' | 'ᒪ' => b'L',
        'М' | 'м' | 'Μ' | 'Ꮇ' | 'ꓟ' | 'ᗰ' => b'M',
        'Ν' | 'ν' | 'ꓠ' => b'N',
        'О' | 'о' | 'Ο' | 'ο' | 'Օ' | 'օ' | 'ꓳ' => b'O',
        'Р' | 'р' | 'Ρ' | 'ρ' | 'Ꮲ' | 'ꓑ' | 'ᑭ' => b'P',
        'Ԛ' | 'ԛ' => b'Q',
        'Ꭱ' | 'ꓣ' | 'ᖇ' => b'R',
        'Ѕ' | 'ѕ' | 'Տ' | 'Ꮪ' | 'ꓢ' => b'S',
        'Т' | 'т' | 'Τ' | 'τ' | 'Ꭲ' | 'ꓔ' => b'T',
        'Ս' | 'ꓴ' | 'ᑌ' => b'U',
        'Ѵ' | 'ѵ' | 'Ꮩ' | 'ꓦ' | 'ᐯ' => b'V',
        'Ԝ' | 'ԝ' | 'Ꮃ' | 'ꓪ' => b'W',
        'Х' | 'х' | 'Χ' | 'χ' | 'ꓫ' | '᙭' => b'X',
        'У' | 'у' | 'Υ' | 'Ү' | 'ү' | 'Ꭹ' | 'ꓬ' => b'Y',
        'Ζ' | 'Ꮓ' | 'ꓜ' => b'Z',
        _ => return None,
    })
}

/// The Latin capital that a Cyrillic one stands for by its sound, where it also looks like one.
pub(crate) fn by_sound(c: char) -> Option<u8> {
    Some(match c {
        'А' | 'а' => b'A',
        'В' => b'V',
        'Е' | 'е' => b'E',
        'І' | 'і' => b'I',
        'К' | 'к' => b'K',
        'М' | 'м' => b'M',
        'Н' => b'N',
        'О' | 'о' => b'O',
        'Р' | 'р' => b'R',
        'С' | 'с' => b'S',
        'Т' | 'т' => b'T',
        'У' | 'у' => b'U',
        'Х' | 'х' => b'H',
        _ => return None,
    })
}

/// Mathematical alphabets: thirteen styles of 52 letters each.
fn mathematical(c: char) -> u8 {
    let place = (c as u32 - 0x1d400) % 52 % 26;
    b'A' + place as u8
}
