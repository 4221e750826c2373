//! Labels in lowercase and without accents, as the list spells them.

use alloc::string::String;

use crate::fold::{is_accent, narrow, without_accent};

/// A text as the list of labels spells it.
pub(super) fn folded(text: &str) -> String {
    let mut out = String::new();
    text.chars().for_each(|c| fold(c, &mut out));
    out
}

/// The letter that a digit within a word stands for, as scanners read it: `TRACK1NG N0.`.
pub(super) fn letter_like(text: &str, at: usize, c: char) -> char {
    let letter = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphabetic());
    let next = || text[at..].chars().nth(1);
    let within = || letter(text[..at].chars().next_back());
    match c {
        '0' if within() && (letter(next()) || matches!(next(), Some('.' | ':'))) => 'o',
        '1' if within() && letter(next()) => 'i',
        _ => c,
    }
}

/// Adds a letter or digit in lowercase, without its accent; nothing for any other character. Syllables of Korean are
/// written as their letters, as some systems spell them.
pub(super) fn fold(c: char, out: &mut String) {
    for c in narrow(c).to_lowercase().map(without_accent) {
        match c {
            '가'..='힣' => syllable(c, out),
            '\u{1100}'..='\u{1112}' => out.push(LEADS[c as usize - 0x1100]),
            '\u{1161}'..='\u{1175}' => out.push(vowel(c as u32 - 0x1161)),
            '\u{11a8}'..='\u{11c2}' => out.push(FINALS[c as usize - 0x11a8]),
            'º' | 'ª' => {}
            _ if is_accent(c) => {}
            _ if c.is_alphanumeric() || c == '#' => out.push(c),
            _ => {}
        }
    }
}

/// The consonants that begin and end syllables of Korean, as letters that no system puts together.
const LEADS: [char; 19] =
    ['ㄱ', 'ㄲ', 'ㄴ', 'ㄷ', 'ㄸ', 'ㄹ', 'ㅁ', 'ㅂ', 'ㅃ', 'ㅅ', 'ㅆ', 'ㅇ', 'ㅈ', 'ㅉ', 'ㅊ', 'ㅋ', 'ㅌ', 'ㅍ', 'ㅎ'];
#[rustfmt::skip]
const FINALS: [char; 27] = [
    'ㄱ', 'ㄲ', 'ㄳ', 'ㄴ', 'ㄵ', 'ㄶ', 'ㄷ', 'ㄹ', 'ㄺ', 'ㄻ', 'ㄼ', 'ㄽ', 'ㄾ', 'ㄿ', 'ㅀ', 'ㅁ', 'ㅂ', 'ㅄ', 'ㅅ', 'ㅆ', 'ㅇ', 'ㅈ',
    'ㅊ', 'ㅋ', 'ㅌ', 'ㅍ', 'ㅎ',
];

/// The letters of a syllable (The Unicode Standard, section 3.12).
fn syllable(c: char, out: &mut String) {
    const VOWELS: u32 = 21;
    let at = c as u32 - '가' as u32;
    let (rest, last) = (at / 28, at as usize % 28);
    out.push(LEADS[(rest / VOWELS) as usize]);
    out.push(vowel(rest % VOWELS));
    out.extend(last.checked_sub(1).map(|last| FINALS[last]));
}

/// The vowel of a Korean syllable by its place.
fn vowel(place: u32) -> char {
    char::from_u32('ㅏ' as u32 + place).unwrap_or('ㅏ')
}
