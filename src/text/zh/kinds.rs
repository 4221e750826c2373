//! The names of kinds of number in Chinese, put together from their words: `Waybill, ten digits` is 运单号，10 位数字.

mod phrases;

use alloc::borrow::ToOwned;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use phrases::PHRASES;

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
        let pieces: Option<Vec<String>> = name.split(", ").map(piece).collect();
        pieces.map(|pieces| pieces.join("，"))
    })
}

/// A phrase of the list.
fn phrase(text: &str) -> Option<&'static str> {
    PHRASES.binary_search_by_key(&text, |(english, _)| english).ok().map(|at| PHRASES[at].1)
}

/// A name, or a part of one, in Chinese, if all of it is known.
fn piece(text: &str) -> Option<String> {
    let known = || phrase(text).map(str::to_owned);
    let code = || is_code(text).then(|| text.to_owned());
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
        let (what, with) = text.split_once(" that begin with ").filter(|(_, with)| is_code(with))?;
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
        _ if word.bytes().all(|b| b.is_ascii_digit()) => Some(word.to_owned()),
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
        ] {
            assert_eq!(kind(english).as_deref(), Some(chinese), "{english}");
        }
        assert_eq!(kind("Account families"), None);
        let formats = || CARRIERS.iter().flat_map(|carrier| carrier.formats);
        let known = formats().filter(|format| kind(format.name).is_some()).count();
        assert!(known * 100 > formats().count() * 95, "{known}");
    }
}
