//! Labels in small letters and without accents, as the list spells them.

use alloc::string::String;

pub(super) fn folded(text: &str) -> String {
    let mut out = String::new();
    text.chars().for_each(|c| fold(c, &mut out));
    out
}

/// Adds a letter or digit in small letters, without its accent; nothing for any other character. Syllables of Korean are
/// written as their letters, as some systems spell them.
pub(super) fn fold(c: char, out: &mut String) {
    for c in c.to_lowercase() {
        out.push(match c {
            'à'..='å' | 'ā' | 'ă' | 'ą' | '\u{1ea1}'..='\u{1eb7}' => 'a',
            'ç' | 'ć' | 'č' => 'c',
            'ď' | 'đ' => 'd',
            'è'..='ë' | 'ē' | 'ė' | 'ę' | 'ě' | '\u{1eb9}'..='\u{1ec7}' => 'e',
            'ğ' => 'g',
            'ì'..='ï' | 'ī' | 'ı' | '\u{1ec9}'..='\u{1ecb}' => 'i',
            'ł' | 'ľ' | 'ĺ' => 'l',
            'ñ' | 'ń' | 'ň' => 'n',
            'ò'..='ö' | 'ø' | 'ő' | 'ơ' | '\u{1ecd}'..='\u{1ee3}' => 'o',
            'ř' => 'r',
            'ś' | 'ş' | 'š' | 'ș' => 's',
            'ť' | 'ț' | 'ţ' => 't',
            'ù'..='ü' | 'ū' | 'ů' | 'ű' | 'ư' | '\u{1ee5}'..='\u{1ef1}' => 'u',
            'ý' | 'ÿ' | '\u{1ef3}'..='\u{1ef9}' => 'y',
            'ź' | 'ż' | 'ž' => 'z',
            'ά' => 'α',
            'έ' => 'ε',
            'ή' => 'η',
            'ί' | 'ϊ' | 'ΐ' => 'ι',
            'ό' => 'ο',
            'ύ' | 'ϋ' | 'ΰ' => 'υ',
            'ώ' => 'ω',
            'й' => 'и',
            'ё' => 'е',
            'ї' => 'і',
            // The letters of Persian that Arabic writes otherwise.
            'ی' => 'ي',
            'ک' => 'ك',
            '가'..='힣' => {
                syllable(c, out);
                continue;
            }
            '\u{1100}'..='\u{1112}' => LEADS[c as usize - 0x1100],
            '\u{1161}'..='\u{1175}' => vowel(c as u32 - 0x1161),
            '\u{11a8}'..='\u{11c2}' => FINALS[c as usize - 0x11a8],
            // Letters that carry their dot as a sign of its own: Turkish İ.
            '\u{300}'..='\u{36f}' | 'º' | 'ª' => continue,
            '\u{ff10}'..='\u{ff19}' | '\u{ff41}'..='\u{ff5a}' => char::from_u32(c as u32 - 0xfee0).unwrap_or(c),
            c if c.is_alphanumeric() || c == '#' => c,
            _ => continue,
        });
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

fn vowel(place: u32) -> char {
    char::from_u32('ㅏ' as u32 + place).unwrap_or('ㅏ')
}

/// Signs that only change the letter before them: accents, and the marks of Indic and Thai vowels and tones.
pub(in crate::cell) fn is_combining(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{93c}' | '\u{94d}' | '\u{9bc}' | '\u{9cd}' | '\u{e47}'..='\u{e4e}')
}
