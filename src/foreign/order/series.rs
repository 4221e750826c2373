//! Digits alone that a marketplace or a program counts with.

use crate::finding::Code;
use crate::foreign::Strength::{self, Fair, Strong, Weak};
use crate::foreign::counted::identifier_behind_place;
use crate::foreign::{Kind, identity, value};
use crate::signs::is_digits;

/// Digits that look like an order, with a sign beside them that says the same: a hash in front, or the count of a
/// parcel.
pub(super) fn look(text: &str) -> Option<Kind> {
    let kind = |number: &str| digits(number.as_bytes());
    let order = match text.strip_prefix('#') {
        Some(number) => Some(number).filter(|number| is_digits(number)).and_then(kind).filter(|k| k.strength >= Fair),
        // Weaker ones say too little beside a count, and people have none.
        None => without_part(text).or_else(|| behind_count(text)).and_then(kind).filter(|k| k.strength == Fair),
    }?;
    Some(Kind { strength: Strong, ..order })
}

/// Which marketplace or program counts with digits that begin so. Those of a person are asked for first: a day and a
/// check digit prove more than a beginning.
pub(in crate::foreign) fn digits(number: &[u8]) -> Option<Kind> {
    let begins = |s: &&Series| {
        let (first, last) = s.range;
        s.len == number.len() && (first..=last).contains(&value(&number[..=first.ilog10() as usize]))
    };
    let series = || SERIES.iter().find(begins).map(|s| Kind::new(s.code, s.strength, s.name));
    identity::digits(number).or_else(series)
}

/// The order that a program parted into several parcels, without the count of this one: `8135497230012345-2`.
fn without_part(text: &str) -> Option<&str> {
    const MOST: usize = 2;
    let (number, count) = text.split_once(['-', '_'])?;
    let counted = (1..=MOST).contains(&count.len()) && !count.starts_with('0');
    (counted && is_digits(count) && is_digits(number)).then_some(number)
}

/// The same with the count in front: `2-8135497230012345`.
fn behind_count(text: &str) -> Option<&str> {
    let (count, number) = text.split_once('-')?;
    (is_digits(count) && is_digits(number) && identifier_behind_place(text) == Some(number)).then_some(number)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn orders_behind_a_hash_and_beside_a_count() {
        for (text, name) in [
            ("#576461413038785751", "TikTok Shop"),
            ("#8135497230012345", "AliExpress"),
            ("8135497230012345-2", "AliExpress"),
            ("2-8135497230012345", "AliExpress"),
        ] {
            assert_eq!(look(text), Some(Kind::new(Code::OrderId, Strong, name)), "{text}");
        }
        for text in ["#4500012345", "4500012345-2", "8135497230012345-02", "8135497230012345-123", "#", "-1", "-"] {
            assert_eq!(look(text), None, "{text}");
        }
    }

    #[test]
    fn a_person_is_no_order() {
        let person = Some(Kind::new(Code::OtherIdentifier, Strong, ""));
        assert_eq!(digits(b"110101199003070679"), person);
        assert_eq!(look("#110101199003070679"), person);
        assert_eq!(look("110101199003070679-1"), None);
    }
}
