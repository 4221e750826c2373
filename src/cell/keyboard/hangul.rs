//! Korean syllables, taken apart into the letters that were typed: 추 is ㅊ and ㅜ.

/// The keys that a sign was typed with, as the letters on them: several for a syllable, else the sign itself.
pub(super) fn keys(sign: char) -> impl Iterator<Item = char> {
    let syllable = u32::from(sign).checked_sub(FIRST).filter(|&place| place < COUNT).map(|place| place as usize);
    let parts = syllable.map(|place| {
        let (first, vowel, last) = (place / (VOWELS.len() * LASTS.len()), place / LASTS.len(), place % LASTS.len());
        [FIRSTS[first], VOWELS[vowel % VOWELS.len()], LASTS[last]]
    });
    let alone = parts.is_none().then_some(sign);
    parts.into_iter().flatten().flat_map(str::chars).chain(alone)
}

/// Where the syllables stand in Unicode, and how many there are.
const FIRST: u32 = 0xac00;
const COUNT: u32 = 11_172;

/// What a syllable begins with, its vowel, and what it ends with, in the order of Unicode, key by key.
const FIRSTS: [&str; 19] =
    ["ㄱ", "ㄲ", "ㄴ", "ㄷ", "ㄸ", "ㄹ", "ㅁ", "ㅂ", "ㅃ", "ㅅ", "ㅆ", "ㅇ", "ㅈ", "ㅉ", "ㅊ", "ㅋ", "ㅌ", "ㅍ", "ㅎ"];
const VOWELS: [&str; 21] = [
    "ㅏ", "ㅐ", "ㅑ", "ㅒ", "ㅓ", "ㅔ", "ㅕ", "ㅖ", "ㅗ", "ㅗㅏ", "ㅗㅐ", "ㅗㅣ", "ㅛ", "ㅜ", "ㅜㅓ", "ㅜㅔ", "ㅜㅣ",
    "ㅠ", "ㅡ", "ㅡㅣ", "ㅣ",
];
const LASTS: [&str; 28] = [
    "", "ㄱ", "ㄲ", "ㄱㅅ", "ㄴ", "ㄴㅈ", "ㄴㅎ", "ㄷ", "ㄹ", "ㄹㄱ", "ㄹㅁ", "ㄹㅂ", "ㄹㅅ", "ㄹㅌ", "ㄹㅍ", "ㄹㅎ",
    "ㅁ", "ㅂ", "ㅂㅅ", "ㅅ", "ㅆ", "ㅇ", "ㅈ", "ㅊ", "ㅋ", "ㅌ", "ㅍ", "ㅎ",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_syllable_is_typed_letter_by_letter() {
        for (sign, typed) in
            [('감', "ㄱㅏㅁ"), ('추', "ㅊㅜ"), ('왂', "ㅇㅗㅏㄲ"), ('힣', "ㅎㅣㅎ"), ('ㅊ', "ㅊ"), ('7', "7")]
        {
            assert_eq!(keys(sign).collect::<String>(), typed, "{sign}");
        }
    }
}
