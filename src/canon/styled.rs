//! Letters and digits that are raised, lowered, put into circles and squares, or underlined sign by sign: what
//! compatibility decomposition (Unicode, NFKC) makes plain, and what looks like it. Source: Unicode 16, Enclosed
//! Alphanumerics, Dingbats, Superscripts and Subscripts, Letterlike Symbols, Number Forms, Phonetic Extensions.

use alloc::string::String;

use super::Compact;
use super::shown::Shown;
use crate::finding::{Code, Span};
use crate::fold::without_accent;
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

/// A word of capitals and digits in which letters are styled or bear an accent, read in plain ones.
pub(crate) struct Lettered {
    /// The whole text, with the word in plain letters.
    pub(crate) shown: Shown,
    /// The word.
    pub(crate) number: Compact,
    /// What is left of it without those letters.
    pub(crate) rest: Option<Compact>,
}

/// The one word of a text in which such letters stand among capitals and digits: whether they belong to them, only what
/// the word is then can tell.
pub(crate) fn lettered(input: &str) -> Option<Lettered> {
    if input.is_ascii() || input.len() > LONGEST_CELL {
        return None;
    }
    let within = |c: char| c.is_ascii_digit() || c.is_ascii_uppercase() || letter(c).is_some();
    let mut words = input.split(|c: char| !within(c)).filter(|word| !word.is_ascii());
    let (Some(word), None) = (words.next(), words.next()) else { return None };
    let at = input.find(word)?;
    let beside = [input[..at].chars().next_back(), input[at + word.len()..].chars().next()];
    let alone = !beside.into_iter().flatten().any(char::is_alphanumeric);
    if !alone || word.bytes().filter(u8::is_ascii_digit).count() < FEWEST {
        return None;
    }
    let plain: String = word.chars().map(|c| letter(c).unwrap_or(c)).collect();
    let rest: String = word.chars().filter(char::is_ascii).collect();
    let number = Compact::of(plain.as_bytes())?;
    let mut shown = Shown::default();
    for (i, c) in input.char_indices() {
        let span = Span::new(i, i + c.len_utf8());
        let known = letter(c);
        if known.is_some() {
            shown.note(Code::Homoglyph, span);
        }
        shown.push(known.unwrap_or(c), span);
    }
    Some(Lettered { shown, number, rest: Compact::of(rest.as_bytes()) })
}

/// The Latin capital that a sign stands for: a styled letter, the figure of a Roman numeral, or a capital with an
/// accent, as `İ` is where a Turkish program writes `i` in capitals.
pub(crate) fn letter(c: char) -> Option<char> {
    if c.is_ascii() {
        return None;
    }
    let roman = match c {
        'Ⅰ' => Some('I'),
        'Ⅴ' => Some('V'),
        'Ⅹ' => Some('X'),
        'Ⅼ' => Some('L'),
        'Ⅽ' => Some('C'),
        'Ⅾ' => Some('D'),
        'Ⅿ' => Some('M'),
        _ => None,
    };
    let accented = || {
        let bare = without_accent(c.to_lowercase().next()?);
        (c.is_uppercase() && bare.is_ascii_lowercase()).then(|| bare.to_ascii_uppercase())
    };
    plain(c).filter(char::is_ascii_alphabetic).or(roman).or_else(accented)
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
        '\u{1f110}'..='\u{1f129}' => nth(b'A', '\u{1f110}'),
        '\u{1f130}'..='\u{1f149}' => nth(b'A', '\u{1f130}'),
        '\u{1f150}'..='\u{1f169}' => nth(b'A', '\u{1f150}'),
        '\u{1f170}'..='\u{1f189}' => nth(b'A', '\u{1f170}'),
        // The holes of the mathematical alphabets, and small capitals.
        'ᴀ' => 'A',
        'ℬ' | 'ʙ' => 'B',
        'ℂ' | 'ℭ' | 'ᴄ' => 'C',
        'ᴅ' => 'D',
        'ℯ' | 'ℰ' | 'ᴇ' => 'E',
        'ℱ' | 'ꜰ' => 'F',
        'ℊ' | 'ɢ' => 'G',
        'ℋ' | 'ℌ' | 'ℍ' | 'ℎ' | 'ʜ' => 'H',
        'ℐ' | 'ℑ' | 'ɪ' => 'I',
        'ᴊ' => 'J',
        'ᴋ' => 'K',
        'ℒ' | 'ʟ' => 'L',
        'ℳ' | 'ᴍ' => 'M',
        'ℕ' | 'ɴ' => 'N',
        'ℴ' | 'ᴏ' => 'O',
        'ℙ' | 'ᴘ' => 'P',
        'ℚ' | 'ꞯ' => 'Q',
        'ℛ' | 'ℜ' | 'ℝ' | 'ʀ' => 'R',
        'ꜱ' => 'S',
        'ᴛ' => 'T',
        'ᴜ' => 'U',
        'ᴠ' => 'V',
        'ᴡ' => 'W',
        'ʏ' => 'Y',
        'ℤ' | 'ℨ' | 'ᴢ' => 'Z',
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

    #[test]
    fn letters_of_many_styles_are_plain() {
        for (text, expected) in
            [("KA657680766🄑🄨", "KA657680766BY"), ("QD708083711ℂℝ", "QD708083711CR"), ("UX446260079ᴠᴜ", "UX446260079VU")]
        {
            assert_eq!(styled(text).map(|shown| shown.text).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn letters_in_one_word_of_capitals_are_read() {
        for (text, expected) in [
            ("RÉ860567339GR", Some("RE860567339GR")),
            ("Nr. Rİ940176892LK", Some("Nr. RI940176892LK")),
            ("16647927811608Ⓧ", Some("16647927811608X")),
            ("TH470142ⅤQ", Some("TH470142VQ")),
            ("QTÉ 12345678", None),
            ("RÉf12345678", None),
            ("ÉA12345678 ÉB12345678", None),
            ("RB123456785GB", None),
        ] {
            assert_eq!(lettered(text).map(|read| read.shown.text).as_deref(), expected, "{text}");
        }
    }
}
