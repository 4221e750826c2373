//! The script of a character, as far as it decides where a word ends: where words are written without spaces, a number,
//! a caption or a name may touch them.

/// A character of Chinese, as Japanese uses it as well.
pub(crate) const fn is_han(c: char) -> bool {
    matches!(c, '\u{4e00}'..='\u{9fff}' | '\u{3400}'..='\u{4dbf}')
}

/// A syllable of Japanese, or the sign that makes one long.
pub(crate) const fn is_kana(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}')
}

/// A syllable or a letter of Korean, which has spaces between its words, but none in front of its particles.
const fn is_hangul(c: char) -> bool {
    matches!(c, '\u{1100}'..='\u{11ff}' | '\u{3130}'..='\u{318f}' | '\u{ac00}'..='\u{d7af}')
}

/// A character of Thai.
pub(crate) const fn is_thai(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{e7f}')
}

/// A letter of Chinese or Japanese.
pub(crate) const fn is_han_or_kana(c: char) -> bool {
    is_han(c) || is_kana(c)
}

/// A letter of Chinese, Japanese or Korean.
pub(crate) const fn is_east_asian(c: char) -> bool {
    is_han_or_kana(c) || is_hangul(c)
}

/// A letter of a script that touches what stands beside it.
pub(crate) const fn is_unspaced(c: char) -> bool {
    is_east_asian(c) || is_thai(c)
}

/// A letter or a sign of East Asian text; full-width letters and digits are those of a number.
pub(crate) const fn is_east_asian_text(c: char) -> bool {
    matches!(c, '\u{2e80}'..='\u{d7ff}' | '\u{f900}'..='\u{faff}' | '！' | '（' | '）' | '，' | '：' | '；')
}

/// A letter of the Latin script with an accent.
pub(crate) const fn is_accented_latin(c: char) -> bool {
    matches!(c, '\u{c0}'..='\u{d6}' | '\u{d8}'..='\u{f6}' | '\u{f8}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}')
}

/// Countries whose posts number parcels in letters that people there write in Cyrillic.
pub(crate) const CYRILLIC_POSTS: [&str; 3] = ["RU", "UA", "RS"];

/// A letter of a script that is not Latin, full-width or not.
pub(crate) fn is_foreign(c: char) -> bool {
    c.is_alphabetic() && !c.is_ascii() && !matches!(c, '\u{ff00}'..='\u{ffef}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_script_has_its_letters() {
        for (text, han, east_asian, unspaced) in [
            ("单號", true, true, true),
            ("かナー", false, true, true),
            ("한ㅎ", false, true, true),
            ("เลข", false, false, true),
            ("№1Яé", false, false, false),
        ] {
            for c in text.chars() {
                assert_eq!((is_han(c), is_east_asian(c), is_unspaced(c)), (han, east_asian, unspaced), "{c}");
            }
        }
    }

    #[test]
    fn whatever_is_a_letter_of_east_asia_is_of_its_text() {
        let letters = ('\u{2e80}'..='\u{ffff}').filter(|&c| is_east_asian(c));
        assert!(letters.into_iter().all(is_east_asian_text));
    }
}
