//! What customs call goods: `HS 6109.10`, `HTS: 6109100012`.

use core::ops::RangeInclusive;

use crate::foreign::is_grouped;
use crate::trim::strip_head;

/// What people write in front, in lowercase; longer ones before those that they begin with. Letters that touch the
/// digits may be those of a number.
const NAMES: &[&str] = &[
    "hsn code",
    "hsn",
    "hs编码",
    "hs code",
    "hs-code",
    "hs",
    "htsus",
    "hts",
    "taric",
    "zolltarifnummer",
    "код тн вэд",
    "тн вэд",
    "тнвэд",
];

/// The chapters of the nomenclature, in front of every code. Source: WCO, Harmonized System 2022.
const CHAPTERS: RangeInclusive<u64> = 1..=97;

/// Whether a text is the code of a kind of goods without its name, in the groups in which the tariff of the United
/// States prints it: `6109.10.0012`, `6109.10.00`. Source: USITC, Harmonized Tariff Schedule.
pub(super) fn is_tariff_line(text: &str) -> bool {
    let chapter = text.bytes().take(2).fold(0, |chapter, b| chapter * 10 + u64::from(b.wrapping_sub(b'0')));
    (is_grouped(text, |c| c == '.', &[4, 2, 4]) || is_grouped(text, |c| c == '.', &[4, 2, 2]))
        && text.bytes().all(|b| b.is_ascii_digit() || b == b'.')
        && CHAPTERS.contains(&chapter)
}

/// Whether a text is the code of a kind of goods behind its name.
pub(super) fn is_code(text: &str) -> bool {
    let Some(rest) = NAMES.iter().find_map(|name| strip_head(text, name)) else { return false };
    let value = rest.trim_start_matches([' ', ':', '：', '#']);
    let digits = || value.bytes().filter(u8::is_ascii_digit);
    let chapter = digits().take(2).fold(0, |chapter, b| chapter * 10 + u64::from(b - b'0'));
    value.len() < rest.len()
        && value.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'.' | b' '))
        && matches!(digits().count(), 6 | 8 | 10)
        && CHAPTERS.contains(&chapter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_of_goods() {
        for (text, is) in [
            ("HS 7726000000", true),
            ("HS 6109.10", true),
            ("hs: 6109 10 00", true),
            ("HTS 6109100012", true),
            ("HS7726000000", false),
            ("HS 772600000", false),
            ("HS 9926000000", false),
            ("HS 473124829CN", false),
            ("HS编码：6109100012", true),
            ("ТН ВЭД 8517130000", true),
            ("Zolltarifnummer: 85171300", true),
        ] {
            assert_eq!(is_code(text), is, "{text}");
        }
        for (text, is) in
            [("6109.10.0012", true), ("6109.10.24", true), ("9909.10.0012", false), ("6109 10 0012", false)]
        {
            assert_eq!(is_tariff_line(text), is, "{text}");
        }
    }
}
