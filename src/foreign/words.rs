//! Ordinary words: a text without a number, or a sentence in which no number is long enough.

use super::Kind;
use super::Strength::{Proof, Strong, Weak};
use super::signs::Signs;
use super::street;
use crate::finding::Code;
use crate::script::is_han_or_kana;

/// No parcel number is shorter; a token with so many digits may be one.
const SHORTEST: usize = 6;

/// Whether a text has the signs of a sentence: more than twice as many letters as digits, or letters of other scripts;
/// or those of an address, words in front of figures with a sign between.
pub(super) const fn may_be(signs: &Signs) -> bool {
    let placed = signs.headed() && signs.has(Signs::SPACE) && signs.has(Signs::MARK);
    signs.letters() && (!signs.digits() || signs.has(Signs::WIDE) || signs.len > 3 * signs.digits || placed)
}

/// Words, and nothing that could be a number among them.
pub(super) fn look(text: &str) -> Option<Kind> {
    let (mut letters, mut digits, mut signs) = (0, 0, 0);
    for c in text.chars().filter(|c| !c.is_whitespace()) {
        match c {
            _ if c.is_alphabetic() => letters += 1,
            _ if c.is_numeric() => digits += 1,
            _ => signs += 1,
        }
    }
    // Many signs among few letters are rather a number typed on another keyboard.
    let mostly_letters = letters >= 2 * signs && letters > 0;
    let worded = letters > 2 * digits || is_address(text);
    let sentence = digits > 0 && worded && words(text) >= 2 && longest_number(text) < SHORTEST && !has_code(text);
    let address = || digits > 0 && (sentence && is_in_place(text) && is_address(text) || street::is_address(text));
    if mostly_letters && address() {
        return Some(Kind::new(Code::Words, Proof, ""));
    }
    let strength = if is_code(text) { Weak } else { Strong };
    (mostly_letters && (digits == 0 || sentence)).then_some(Kind::new(Code::Words, strength, ""))
}

/// Whether a text names a part of a country or a town, or a road: 北京市朝阳区建设三路.
fn is_in_place(text: &str) -> bool {
    text.contains(['省', '市', '区', '區', '县', '縣', '镇', '鎮', '乡', '鄉', '村', '路', '街', '巷'])
}

/// Whether every row of figures is short and numbers a house, a floor or a room: 建设三路955号18栋2809室.
fn is_address(text: &str) -> bool {
    const NUMBERED: &[char] = &['号', '號', '栋', '棟', '幢', '弄', '室', '楼', '樓', '层', '層', '座', '户', '戶'];
    const MOST_FIGURES: usize = 4;
    let mut rest = text;
    while let Some(at) = rest.find(char::is_numeric) {
        let from = &rest[at..];
        let behind = from.trim_start_matches(char::is_numeric);
        if from[..from.len() - behind.len()].chars().count() > MOST_FIGURES || !behind.starts_with(NUMBERED) {
            return false;
        }
        rest = behind;
    }
    true
}

/// One word of uppercase letters, as long as the shortest numbers that may happen to have no figure.
fn is_code(text: &str) -> bool {
    (8..=13).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_uppercase())
}

/// What ends a word that counts: `2er-Set`, `1st class`.
const COUNTING: [&str; 6] = ["er", "ers", "st", "nd", "rd", "th"];

/// Whether a token is a word of a figure or two and such an ending.
fn counts(token: &str) -> bool {
    const MOST: usize = 2;
    let ending = token.trim_start_matches(|c: char| c.is_ascii_digit());
    (1..=MOST).contains(&(token.len() - ending.len())) && COUNTING.contains(&ending)
}

/// Tokens without a digit, of two letters or more, or words that count. Han and kana run together with figures; two of
/// them count as a word.
fn words(text: &str) -> usize {
    text.split(|c: char| !c.is_alphanumeric())
        .map(|token| {
            let plain = token.chars().nth(1).is_some() && !token.chars().any(char::is_numeric) || counts(token);
            (token.chars().filter(|&c| is_han_or_kana(c)).count() / 2).max(usize::from(plain))
        })
        .sum()
}

/// Whether one token is rather a number than a word: uppercase letters and figures, a letter behind a figure. Hyphens
/// may stand in it, and words of another script touch it.
fn has_code(text: &str) -> bool {
    const SHORTEST: usize = 7;
    let behind = |token: &str| token.trim_start_matches(|c: char| !c.is_ascii_digit()).contains(char::is_alphabetic);
    text.split(|c: char| !c.is_ascii_alphanumeric() && c != '-')
        .map(|token| token.trim_matches('-'))
        .any(|token| token.len() >= SHORTEST && !token.bytes().any(|b| b.is_ascii_lowercase()) && behind(token))
}

/// Digits in the token that has most of them, hyphens and single spaces between digits included.
fn longest_number(text: &str) -> usize {
    let (mut longest, mut current) = (0, 0);
    for c in text.chars() {
        match c {
            _ if c.is_numeric() => current += 1,
            ' ' | '-' | '.' => {}
            _ if c.is_ascii_alphanumeric() && current > 0 => {}
            _ => current = 0,
        }
        longest = longest.max(current);
    }
    longest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_sentences() {
        for text in [
            "hello",
            "Royal Mail",
            "the quick package",
            "顺丰速运",
            "已发货，请耐心等待",
            "see box 2 in order 17",
            "第2个包裹已经发出",
            "北京市朝阳区建设三路955号18栋2809室",
            "Нет в наличии",
            "RBGB",
            "2er-Set",
        ] {
            assert!(look(text).is_some(), "{text}");
        }
    }

    #[test]
    fn one_long_word_of_capitals_may_be_a_code() {
        assert_eq!(look("QWRTZPSD").map(|k| k.strength), Some(Weak));
        assert_eq!(look("HELLO").map(|k| k.strength), Some(Strong));
        assert_eq!(look("Quartzite").map(|k| k.strength), Some(Strong));
    }

    #[test]
    fn an_address_proves_itself() {
        for text in [
            "北京市朝阳区建设三路955号18栋2809室",
            "台北市信義區信義路五段7號",
            "Lindenallee 157, 54050 Berlin",
            "Lindenallee 125",
        ] {
            assert_eq!(look(text).map(|k| k.strength), Some(Proof), "{text}");
        }
        assert_eq!(look("see box 2 in order 17").map(|k| k.strength), Some(Strong));
    }

    #[test]
    fn texts_with_a_number_are_not() {
        for text in [
            "RB123456785GB",
            "UPS 1Z999AA10123456784",
            "please call 13800138000",
            "快递单号SF1234567890123",
            "\"\"&__&ààé(",
            "&WçççQQ&à&é\"'(-è_'",
            "(*^%&*&***%%",
            "ЯИ88",
            "9400 1112 0620 6406 2607 87",
            "1Z 999 AA1 01 2345 6784",
            "",
            "…",
            "LTN 7420 7623 N1",
            "my parcel is 94 00 11 12 06",
            "1LSCXVE005BUEFX",
            "ZBH2FY7Q",
            "Pakistan Post I84SSNF9J",
            "Tracking No: 7K3P9QZ2X1",
            "Tracking No.: YAL-W91FTR",
            "GLS 单号YVMNN4RO 请查收",
            "单号955，18号柜",
            "单号９５５１８２８０９号",
        ] {
            assert!(look(text).is_none(), "{text}");
        }
    }
}
