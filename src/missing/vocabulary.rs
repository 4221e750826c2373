//! Words that people write where a number should stand. A phrase is a placeholder when every word of it is known here
//! and one of them says that there is nothing, or names the field instead of filling it in.

use alloc::string::String;
use core::iter;

use super::entries::{Kind, kind};
use crate::fold::{is_combining, narrow, without_accent};
use crate::script::is_east_asian;
use crate::signs::is_digits;

/// Whether the text stands for nothing.
pub(super) fn is_placeholder(text: &str) -> bool {
    // Longer texts are messages to somebody, and no placeholders.
    const LONGEST_ENTRY: usize = 160;
    text.len() <= LONGEST_ENTRY
        && (is_marks(text)
            || is_one_letter(text)
            || is_not_registered(text)
            || is_mock(text)
            || is_test_token(text)
            || is_phrase(text))
}

/// Dashes, dots, question marks: no letter, no digit, and hardly two different signs. More signs are rather a number
/// typed with a key held down.
fn is_marks(text: &str) -> bool {
    let mut signs = text.chars().filter(|c| !c.is_whitespace());
    let Some(first) = signs.next() else { return false };
    let (mut second, mut count) = (first, 1);
    for c in iter::once(first).chain(signs) {
        if c.is_alphanumeric() || c == char::REPLACEMENT_CHARACTER {
            return false;
        }
        if c != first && second == first {
            second = c;
        }
        if c != first && c != second && count > 3 {
            return false;
        }
        count += 1;
    }
    true
}

/// `X`, `xxx`, `aaaa`: one letter, however often; any single letter or digit.
fn is_one_letter(text: &str) -> bool {
    let mut letters = plain(text);
    let Some(first) = letters.next() else { return false };
    let mut count = 1;
    for c in letters {
        if c != first {
            return false;
        }
        count += 1;
    }
    count == 1 || first == 'x' || !first.is_ascii_digit() && count >= 3
}

/// `N/R`: not received, or *no registra*. Without the sign it is the word for a number.
fn is_not_registered(text: &str) -> bool {
    text.chars().map(narrow).flat_map(char::to_lowercase).eq("n/r".chars())
}

/// What the interface of a shop's shipping service takes in the place of a number, to play through each status.
fn is_test_token(text: &str) -> bool {
    const SHIPPO: &str = "SHIPPO_";
    const STATUS: &[&str] = &["PRE_TRANSIT", "TRANSIT", "DELIVERED", "RETURNED", "FAILURE", "UNKNOWN"];
    text.strip_prefix(SHIPPO).is_some_and(|status| STATUS.contains(&status))
}

/// `TEST123`, `sample-01`, `fake0001`: a word for a trial with a few digits behind it, or with digits that count:
/// `TRK123456789`.
fn is_mock(text: &str) -> bool {
    const HEADS: &[&str] = &[
        "test", "testing", "fake", "dummy", "sample", "demo", "mock", "example", "asdf", "foo", "测试", "тест",
        "prueba", "teste",
    ];
    /// Words that a number may begin with.
    const CAPTIONS: &[&str] = &["trk", "track", "tracking"];
    const MOST_DIGITS: usize = 8;
    const COUNT: &str = "123456789012345678901234567890";
    let Some(first) = plain(text).next() else { return false };
    let behind = |head: &&str| {
        let mut rest = plain(text);
        head.chars().all(|c| rest.next() == Some(c)).then_some(rest)
    };
    let few = |rest: &str| rest.len() <= MOST_DIGITS && is_digits(rest);
    let counts = |rest: &str| rest.len() >= MOST_DIGITS && COUNT.starts_with(rest);
    let solid = text.bytes().all(|b| b.is_ascii_alphanumeric());
    let trial = HEADS.iter().filter(|head| head.starts_with(first)).filter_map(behind);
    let captions = CAPTIONS.iter().filter(|head| solid && head.starts_with(first)).filter_map(behind);
    trial.map(String::from_iter).any(|rest| few(&rest) || counts(&rest))
        || captions.map(String::from_iter).any(|rest| counts(&rest))
}

/// Words that are all known.
fn is_phrase(text: &str) -> bool {
    if text.bytes().any(|b| b.is_ascii_digit()) {
        return false;
    }
    let whole: String = plain(text).collect();
    if kind(&whole).is_some_and(|k| k != Kind::Glue) {
        return true;
    }
    let mut words = text.split(|c| !is_of_word(c) && !is_combining(c)).filter(|w| !w.is_empty());
    let mut says_something = false;
    words.all(|word| {
        let word: String = plain(word).collect();
        known(&word).is_some_and(|says| {
            says_something |= says;
            true
        })
    }) && says_something
}

/// Whether a word is known, and if so, whether it says more than glue. Han and kana run together, so there the longest
/// entries are taken off one by one.
fn known(word: &str) -> Option<bool> {
    if let Some(kind) = kind(word) {
        return Some(kind != Kind::Glue);
    }
    if word.is_ascii() {
        return None;
    }
    let (mut rest, mut says) = (word, false);
    while !rest.is_empty() {
        let (len, kind) = longest(rest)?;
        says |= kind != Kind::Glue;
        rest = &rest[len..];
    }
    Some(says)
}

/// The longest entry of a script without spaces that `text` begins with.
fn longest(text: &str) -> Option<(usize, Kind)> {
    const LONGEST_WORD: usize = 9;
    if !text.starts_with(is_east_asian) {
        return None;
    }
    let ends = text.char_indices().map(|(at, c)| at + c.len_utf8()).take(LONGEST_WORD);
    ends.filter_map(|end| kind(&text[..end]).map(|kind| (end, kind))).last()
}

/// Letters and digits as the lists spell them: small, half-width, without accents.
pub(super) fn plain(text: &str) -> impl Iterator<Item = char> + Clone + '_ {
    text.chars().map(narrow).flat_map(char::to_lowercase).filter(|&c| is_of_word(c)).map(without_accent)
}

/// Thai vowels and tones are marks of their own, without which its words are not words.
fn is_of_word(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '\u{e31}'..='\u{e4e}')
}

#[cfg(test)]
mod tests {
    use super::super::languages::LANGUAGES;
    use super::*;

    #[test]
    fn every_word_for_nothing_is_a_placeholder_in_any_dress() {
        for word in LANGUAGES.iter().flat_map(|language| language.nothing.split_ascii_whitespace()) {
            for dress in
                [word.to_owned(), word.to_uppercase(), format!("({word})"), format!("- {word} -"), format!("{word}...")]
            {
                assert!(is_placeholder(&dress), "{dress}");
            }
        }
    }

    #[test]
    fn fields_without_their_number_are_placeholders() {
        for language in LANGUAGES {
            for field in language.field.split_ascii_whitespace() {
                for nothing in language.nothing.split_ascii_whitespace() {
                    assert!(is_placeholder(&format!("{nothing} {field}")), "{nothing} {field}");
                }
            }
        }
    }

    #[test]
    fn phrases() {
        for text in [
            "N/A",
            "n.a.",
            "ｎ／ａ",
            "No tracking number",
            "NOT AVAILABLE YET",
            "FAKE TRACKING NUMBER",
            "tracking pending",
            "to be provided",
            "not tracked",
            "in process",
            "customer pickup",
            "N/P",
            "N/R",
            "नहीं",
            "उपलब्ध नहीं",
            "در انتظار",
            "ไม่มีเลขพัสดุ",
            "未取号",
            "生成中",
            "brak danych",
            "por asignar",
            "не указано",
            "waiting for tracking",
            "will be updated later",
            "sin número de seguimiento",
            "Keine Sendungsnummer vorhanden",
            "aucun numéro de suivi",
            "sem rastreio",
            "нет трек-номера",
            "трек номер отсутствует",
            "takip numarası yok",
            "nie ma numeru",
            "打单中",
            "în așteptare",
            "nu există",
            "väntar",
            "как выше",
            "call me",
            "暂无物流信息",
            "无单号",
            "待补单号",
            "未发货",
            "待发货",
            "等待揽收",
            "补发",
            "自提",
            "未填写",
            "尚未发货",
            "没有单号",
            "转单号：",
            "暂无转单号",
            "未转单",
            "交运失败",
            "全额退款",
            "追跡番号なし",
            "không có",
            "---",
            "--",
            "?",
            "??",
            "...",
            "…",
            "—",
            "/",
            "-/-",
            "x",
            "XXX",
            "xxxxxxxx",
            "1",
            "-1",
            "test",
            "TEST-001",
            "TEST1234567890",
            "TRK123456789",
            "SHIPPO_TRANSIT",
            "fake123",
            "测试123",
            "Tracking Number",
            "运单号：",
        ] {
            assert!(is_placeholder(text), "{text}");
        }
    }

    #[test]
    fn numbers_and_other_words_are_not() {
        for text in [
            "RB123456785GB",
            "1Z999AA10123456784",
            "SF1234567890123",
            "hello world",
            "(*^%&*&***%%",
            "\"\"&__&ààé(",
            "test 1Z999AA10123456784",
            "NO123456789",
            "Norway",
            "Nr",
            "Notebook",
            "顺丰速运",
            "燕文",
            "采购",
            "FAKE483920175566",
            "TRK483920175",
            "00",
            "12",
            "�",
            "�����",
            "TESTER1234567",
        ] {
            assert!(!is_placeholder(text), "{text}");
        }
    }
}
