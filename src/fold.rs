//! One spelling for what people write in many: full width, uppercase letters and accents. Lists of words are spelled
//! so, and what is looked up in them is folded first.

/// The ASCII character that a full-width one stands for; any other character itself.
pub(crate) const fn narrow(c: char) -> char {
    match c {
        '\u{ff01}'..='\u{ff5e}' => (c as u32 - 0xfee0) as u8 as char,
        _ => c,
    }
}

/// Letters and digits in lowercase, half-width, whatever stands between them: `4PX`, `4px 递四方` and `4PX-递四方` are
/// spelled alike.
pub(crate) fn fold(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|c| c.is_alphanumeric()).map(narrow).flat_map(char::to_lowercase)
}

/// A lowercase letter without its accent, where people leave it away, and the letters that systems give for one
/// another.
pub(crate) const fn without_accent(c: char) -> char {
    match c {
        'à'..='å' | 'ā' | 'ă' | 'ą' | '\u{1ea1}'..='\u{1eb7}' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'ď' | 'đ' => 'd',
        'è'..='ë' | 'ē' | 'ė' | 'ę' | 'ě' | '\u{1eb9}'..='\u{1ec7}' => 'e',
        'ğ' => 'g',
        'ì'..='ï' | 'ī' | 'ı' | '\u{1ec9}'..='\u{1ecb}' => 'i',
        'ł' | 'ľ' | 'ĺ' => 'l',
        'ñ' | 'ń' | 'ň' => 'n',
        'ò'..='ö' | 'ø' | 'ō' | 'ő' | 'ơ' | '\u{1ecd}'..='\u{1ee3}' => 'o',
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
        'ς' => 'σ',
        'й' => 'и',
        'ё' => 'е',
        'ї' => 'і',
        // The letters of Persian that Arabic writes otherwise.
        'ی' => 'ي',
        'ک' => 'ك',
        _ => c,
    }
}

/// An accent that stands behind its letter, as some systems write it.
pub(crate) const fn is_accent(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

/// A sign that only changes the letter before it: an accent, or the mark of a vowel or a tone of Indic scripts and
/// Thai.
pub(crate) const fn is_combining(c: char) -> bool {
    is_accent(c) || matches!(c, '\u{93c}' | '\u{94d}' | '\u{9bc}' | '\u{9cd}' | '\u{e47}'..='\u{e4e}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_alike_is_spelled_alike() {
        assert!(fold("4PX-递四方").eq("4px递四方".chars()) && fold("４ＰＸ 递四方").eq("4px递四方".chars()));
        assert_eq!("şèğÿςй".chars().map(without_accent).collect::<String>(), "segyσи");
    }

    #[test]
    fn folding_twice_is_folding_once() {
        for c in '\0'..='\u{ffff}' {
            assert_eq!(without_accent(without_accent(c)), without_accent(c), "{c}");
            assert_eq!(narrow(narrow(c)), narrow(c), "{c}");
        }
    }
}
