//! Digits alone that a marketplace, a program or a state counts with.

use crate::finding::Code;
use crate::foreign::Strength::{self, Fair, Strong, Weak};
use crate::foreign::{Kind, value};

pub(in crate::foreign) fn digits(number: &[u8]) -> Option<Kind> {
    if is_chinese_identity(number) {
        return Some(Kind::new(Code::OtherIdentifier, Strong, ""));
    }
    let begins = |s: &&Series| {
        let (first, last) = s.range;
        s.len == number.len() && (first..=last).contains(&value(&number[..=first.ilog10() as usize]))
    };
    SERIES.iter().find(begins).map(|s| Kind::new(s.code, s.strength, s.name))
}

/// Orders of one length that begin with digits of a range.
struct Series {
    len: usize,
    /// The first and the last beginning.
    range: (u64, u64),
    name: &'static str,
    code: Code,
    strength: Strength,
}

const fn series(len: usize, first: u64, last: u64, name: &'static str, strength: Strength) -> Series {
    Series { len, range: (first, last), name, code: Code::OrderId, strength }
}

/// First digits under which a marketplace or a program counts its orders. A resemblance and no more: the same digits
/// begin parcel numbers.
const SERIES: &[Series] = &[
    Series { code: Code::PurchaseOrder, ..series(10, 45, 45, "SAP", Weak) },
    series(15, 2000, 2000, "Walmart", Fair),
    series(16, 11, 11, "AliExpress", Weak),
    series(16, 30, 30, "AliExpress", Fair),
    series(16, 80, 82, "AliExpress", Fair),
    series(16, 31, 79, "AliExpress", Weak),
    series(16, 2000, 2000, "Mercado Libre", Fair),
    series(17, 101, 116, "Amazon", Fair),
    series(17, 202, 206, "Amazon", Fair),
    series(17, 302, 306, "Amazon", Fair),
    series(17, 402, 408, "Amazon", Fair),
    series(17, 701, 702, "Amazon", Fair),
    series(18, 57, 58, "TikTok Shop", Fair),
    series(19, 57, 58, "TikTok Shop", Fair),
];

/// The identity number of a person in China: region, day of birth, serial, and a check digit (GB 11643). Those that end
/// in X have a letter and are left to others.
fn is_chinese_identity(number: &[u8]) -> bool {
    // Years in which somebody was born, or will be while such numbers are given.
    const BIRTHS: core::ops::RangeInclusive<u64> = 1900..=2049;
    number.len() == 18
        && (11..=82).contains(&value(&number[..2]))
        && BIRTHS.contains(&value(&number[6..10]))
        && (1..=12).contains(&value(&number[10..12]))
        && (1..=31).contains(&value(&number[12..14]))
        // ISO 7064 modulo 11,2.
        && number[..17].iter().fold(0, |r, d| (r + u64::from(d - b'0')) * 2 % 11).wrapping_add(value(&number[17..])) % 11 == 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identity_numbers() {
        assert!(is_chinese_identity(b"110101199003070679"), "a sample of the standard's rule");
        assert!(!is_chinese_identity(b"110101199003070678"));
        assert!(!is_chinese_identity(b"110101199013070679"));
    }
}
