//! The names of kinds of number in Chinese, put together from their words: `Waybill, ten digits` is 运单号，10 位数字.

mod phrases;

use alloc::borrow::ToOwned;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use phrases::PHRASES;

use crate::signs::is_digits;

/// Numbers in words, from one.
const NUMBERS: &[&str] = &[
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
];

/// What is counted.
const UNITS: &[(&str, &str)] = &[
    (" letters or digits", "位字母或数字"),
    (" letters and digits", "位字母或数字"),
    (" digits", "位数字"),
    (" letters", "个字母"),
    (" letter", "个字母"),
    (" characters", "个字符"),
];

/// What stands around a code.
const AROUND: &[(&str, &str, &str)] = &[
    ("S10 item ending in ", "S10 邮件，", " 结尾"),
    ("S10 layout with suffix ", "S10 式单号，", " 结尾"),
    ("YQ number of ", "", " 开头的 YQ 单号"),
    ("Air waybill of airline ", "空运单号，航司代码 ", ""),
];

/// What stands behind a code.
const BEHIND: &[(&str, &str)] = &[
    (" tracking number", " 单号"),
    (" number", " 单号"),
    (" waybill", " 运单号"),
    (" prefix", " 开头的单号"),
    (" barcode", " 条码"),
];

/// The Chinese name; `None` when one of its words is not known.
pub(in crate::text) fn kind(name: &str) -> Option<String> {
    phrase(name).map(str::to_owned).or_else(|| {
        let pieces: Option<Vec<String>> = listed(name).split(", ").map(piece).collect();
        pieces.map(|pieces| closed_up(&pieces.join("，")))
    })
}

/// The name with the codes of a list drawn together, as Chinese writes them: `A, F or C` is `A、F or C`.
fn listed(name: &str) -> String {
    let mut out = String::new();
    // The code behind the comma, where that is one of a list.
    let mut next: Option<&str> = None;
    for piece in name.rsplit(", ") {
        let last = piece.rsplit(' ').next().filter(|word| is_code(word));
        let enumerates = last.zip(next).is_some_and(|(one, other)| are_alike(one, other));
        if !out.is_empty() {
            out.insert_str(0, if enumerates { "、" } else { ", " });
        }
        out.insert_str(0, piece);
        next = if enumerates && is_code(piece) { Some(piece) } else { choice(piece) };
    }
    out
}

/// The first of two codes with which a part begins: `601 or 607 and ten digits`.
fn choice(piece: &str) -> Option<&str> {
    let (one, rest) = piece.split_once(" or ")?;
    let other = rest.split(' ').next()?;
    (is_code(one) && is_code(other)).then_some(one)
}

/// Whether two codes can stand for each other: `888, 0 or 1` is 888 with one of two digits behind it.
fn are_alike(one: &str, other: &str) -> bool {
    const TELLING: usize = 3;
    let lettered = |code: &str| code.len() >= TELLING && code.bytes().all(|b| b.is_ascii_uppercase());
    let starts = |code: &str| code.starts_with(|c: char| c.is_ascii_digit());
    starts(one) == starts(other) && one.len() == other.len() || lettered(one) && lettered(other)
}

/// The text without the spaces between two Chinese characters.
fn closed_up(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        let between = c == ' ' && out.ends_with(is_han) && rest.peek().copied().is_some_and(is_han);
        if !between {
            out.push(c);
        }
    }
    out
}

/// Whether it is a Chinese character.
fn is_han(c: char) -> bool {
    ('\u{4e00}'..='\u{9fff}').contains(&c)
}

/// A phrase of the list.
fn phrase(text: &str) -> Option<&'static str> {
    PHRASES.binary_search_by_key(&text, |(english, _)| english).ok().map(|at| PHRASES[at].1)
}

/// A name, or a part of one, in Chinese, if all of it is known.
fn piece(text: &str) -> Option<String> {
    let known = || phrase(text).map(str::to_owned);
    let code = || are_codes(text).then(|| text.to_owned());
    let around = || {
        AROUND.iter().find_map(|(english, before, after)| {
            let code = text.strip_prefix(english).filter(|code| is_code(code))?;
            Some(format!("{before}{code}{after}"))
        })
    };
    let behind = || {
        BEHIND.iter().find_map(|(english, after)| {
            let code = text.strip_suffix(english).filter(|code| is_code(code))?;
            Some(format!("{code}{after}"))
        })
    };
    let begun = || {
        let (what, with) = text.split_once(" that begin with ")?;
        let with = with.split(" or ").all(are_codes).then(|| with.replace(" or ", " 或 "))?;
        Some(format!("以 {with} 开头的 {}", count(what)?))
    };
    known()
        .or_else(code)
        .or_else(|| count(text))
        .or_else(around)
        .or_else(behind)
        .or_else(begun)
        .or_else(|| joined(text, " and ", " 加 "))
        .or_else(|| joined(text, " or ", " 或 "))
}

/// Two parts of a name with a word between them.
fn joined(text: &str, english: &str, chinese: &str) -> Option<String> {
    let (left, right) = text.split_once(english)?;
    Some(format!("{}{chinese}{}", piece(left)?, piece(right)?))
}

/// `ten digits`, `11 to 13 digits`, `a letter`.
fn count(text: &str) -> Option<String> {
    let (many, unit) = UNITS.iter().find_map(|(english, chinese)| Some((text.strip_suffix(english)?, *chinese)))?;
    let number = |word: &str| match word {
        "a" | "A" => Some("1".to_owned()),
        _ if is_digits(word) => Some(word.to_owned()),
        _ => NUMBERS.iter().position(|own| own.eq_ignore_ascii_case(word)).map(|at| (at + 1).to_string()),
    };
    let several = |between: &str, chinese: &str| {
        let (from, to) = many.split_once(between)?;
        Some(format!("{}{chinese}{}", number(from)?, number(to)?))
    };
    let many = number(many).or_else(|| several(" to ", "–")).or_else(|| several(" or ", " 或 "))?;
    Some(format!("{many} {unit}"))
}

/// Letters that stand in the number as they are.
fn is_code(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'-')
}

/// One code, or several of a list.
fn are_codes(text: &str) -> bool {
    text.split('、').all(is_code)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::CARRIERS;

    #[test]
    fn the_commonest_names_are_known() {
        assert!(PHRASES.is_sorted_by_key(|(english, _)| *english));
        for (english, chinese) in [
            ("Waybill, ten digits", "运单号，10 位数字"),
            ("S10 item ending in GB", "S10 邮件，GB 结尾"),
            ("JD or JJD and 16 digits", "JD 或 JJD 加 16 位数字"),
            ("1Z tracking number", "1Z 单号"),
            ("Ten digits that begin with 67", "以 67 开头的 10 位数字"),
            ("11 to 13 digits", "11–13 位数字"),
            ("YQ number of WSH", "WSH 开头的 YQ 单号"),
            ("A, F or C and ten digits", "A、F 或 C 加 10 位数字"),
            ("888, 0 or 1 and eleven digits", "888，0 或 1 加 11 位数字"),
            ("SPEPH, eleven digits and A, B or C", "SPEPH，11 位数字加 A、B 或 C"),
            ("Ten digits that begin with 74, 75, 76 or 90", "以 74、75、76 或 90 开头的 10 位数字"),
            ("AZ, a letter and ten digits", "AZ，1 个字母加 10 位数字"),
        ] {
            assert_eq!(kind(english).as_deref(), Some(chinese), "{english}");
        }
        assert_eq!(kind("Letters of nobody"), None);
    }

    #[test]
    fn every_name_has_its_chinese() {
        let names = CARRIERS.iter().flat_map(|carrier| carrier.formats).map(|format| format.name);
        let unknown: Vec<&str> = names.filter(|name| kind(name).is_none()).collect();
        assert!(unknown.is_empty(), "{unknown:#?}");
    }
}
