//! Numbers of payment cards: the issuer's range, its length, and the digit of Luhn. The name of the brand is all that
//! is ever said of one.

use core::ops::RangeInclusive;

use super::Strength::{Proof, Strong, Weak};
use super::labels::Labels;
use super::signs::Signs;
use super::{Kind, is_grouped, value};
use crate::check::Check;
use crate::damage;
use crate::finding::Code;
use crate::signs::is_digits;

/// A range of numbers that ISO/IEC 7812 gives to one brand.
struct Brand {
    name: &'static str,
    /// Its first four digits, from and to.
    range: (u16, u16),
    /// How many digits its cards have: bit *n* for *n*.
    lengths: u32,
}

/// A brand by the first digits of its cards and how long they are.
const fn brand(name: &'static str, range: (u16, u16), shortest: u32, longest: u32) -> Brand {
    Brand { name, range, lengths: (2 << longest) - (1 << shortest) }
}

/// Source: the brands' published issuer ranges, as in ISO/IEC 7812-1 and the processors' handbooks.
const BRANDS: &[Brand] = &[
    brand("Visa", (4000, 4999), 16, 16),
    brand("Mastercard", (5100, 5599), 16, 16),
    brand("Mastercard", (2221, 2720), 16, 16),
    brand("American Express", (3400, 3499), 15, 15),
    brand("American Express", (3700, 3799), 15, 15),
    brand("Diners Club", (3000, 3059), 14, 14),
    brand("Diners Club", (3600, 3699), 14, 14),
    brand("Diners Club", (3800, 3999), 14, 14),
    brand("Discover", (6011, 6011), 16, 16),
    brand("Discover", (6440, 6599), 16, 16),
    brand("JCB", (3528, 3589), 16, 16),
    brand("UnionPay", (6200, 6299), 16, 19),
    brand("Mir", (2200, 2204), 16, 16),
];

/// Brands whose numbers only tell in the groups of a card: as many parcels have such digits.
const RARE: &[Brand] = &[
    brand("Maestro", (5018, 5038), 16, 16),
    brand("Maestro", (5893, 5893), 16, 16),
    brand("Maestro", (6304, 6304), 16, 16),
    brand("Maestro", (6759, 6763), 16, 16),
    brand("Verve", (5060, 5061), 16, 16),
    brand("Elo", (5066, 5067), 16, 16),
    brand("RuPay", (5080, 5089), 16, 16),
    brand("RuPay", (8170, 8179), 16, 16),
    brand("Hipercard", (6062, 6062), 16, 16),
];

const LENGTHS: RangeInclusive<usize> = SHORTEST..=19;

/// The digits of the shortest one.
pub(super) const SHORTEST: usize = 14;
/// Groups of digits as they are printed on cards.
pub(super) const PRINTED: [&[usize]; 5] = [&[4, 4, 4, 4], &[4, 6, 5], &[4, 6, 4], &[6, 13], &[4, 4, 4, 4, 3]];
/// Of a masked one so many are shown at least, and at most.
const SHOWN: RangeInclusive<usize> = 4..=12;

const LABELS: Labels = Labels::new(&[
    "card",
    "card no",
    "card number",
    "credit card",
    "debit card",
    "cc",
    "visa",
    "mastercard",
    "maestro",
    "discover",
    "unionpay",
    "amex",
    "american express",
    "银联",
    "银联卡",
    "girocard",
    "carte",
    "carta",
    "karte",
    "tarjeta de crédito",
    "carta di credito",
    "cartão de crédito",
    "кредитная карта",
    "kreditkarte",
    "carte bancaire",
    "tarjeta",
    "карта",
    "卡号",
    "银行卡",
    "银行卡号",
    "信用卡号",
    "カード番号",
    "номер карты",
    "numéro de carte",
    "numero carta",
    "cartão",
    "kart no",
    "kartennummer",
    "信用卡",
]);

/// Whether a text has the signs of one: letters only hide its digits, or stand in front.
pub(super) fn may_be(signs: &Signs) -> bool {
    signs.len >= SHORTEST
        && (*SHOWN.start()..=*LENGTHS.end()).contains(&signs.digits)
        && (signs.headed() || !signs.letters() || SHOWN.contains(&signs.digits))
}

/// A card as it is printed or written, or what is shown of one.
pub(super) fn look(text: &str) -> Option<Kind> {
    const LONGEST: usize = 19;
    let parts = |c: char| matches!(c, ' ' | '-' | '.');
    let labelled = LABELS.behind(text);
    if let Some(name) = masked(labelled.unwrap_or(text)).or_else(|| labelled.filter(|text| is_ending(text)).map(|_| ""))
    {
        return Some(Kind::new(Code::PaymentCard, Strong, name));
    }
    let text = labelled.unwrap_or(text);
    let (mut number, mut len) = ([0; LONGEST], 0);
    for c in text.chars().filter(|c| !parts(*c)) {
        if !c.is_ascii_digit() || len == LONGEST {
            return None;
        }
        number[len] = c as u8;
        len += 1;
    }
    if !LENGTHS.contains(&len) {
        return None;
    }
    let grouped = PRINTED.iter().any(|sizes| is_grouped(text, parts, sizes));
    // Behind its label, one with a slip is a card all the same.
    let slipped = Kind::new(Code::PaymentCard, Strong, "");
    let kind = if grouped {
        in_groups(&number[..len])
    } else if len == text.len() {
        digits(&number[..len])
    } else {
        None
    };
    let kind = kind.or_else(|| labelled.map(|_| slipped))?;
    let strength = match (labelled, grouped) {
        (Some(_), _) => Proof,
        (None, true) => Strong,
        (None, false) => kind.strength,
    };
    Some(Kind { strength, ..kind })
}

/// The brand of a card of which shops show the last digits, and sometimes the first: `4864-XXXX-XXXX-3911`,
/// `486412******3911`.
fn masked(text: &str) -> Option<&'static str> {
    const PRINTED: [&[usize]; 2] = [&[4, 4, 4, 4], &[4, 6, 5]];
    /// A shop hides a group at least.
    const HIDDEN: usize = 4;
    /// In one piece, the first six digits are shown at the most, and the last four.
    const PIECE: usize = 16;
    const FIRST: [usize; 2] = [4, 6];
    const LAST: usize = 4;
    // Most texts show all that they have.
    if !text.bytes().any(|b| matches!(b, b'x' | b'X' | b'*' | b'#') || !b.is_ascii()) {
        return None;
    }
    let groups = || text.split([' ', '-']);
    let sizes = || groups().map(|group| group.chars().count());
    if !text.chars().all(|c| c.is_ascii_digit() || is_hidden(c) || matches!(c, ' ' | '-')) {
        return None;
    }
    let within = |brand: &&Brand| {
        let head = text.get(..4).filter(|head| is_digits(head));
        head.is_some_and(|head| (brand.range.0..=brand.range.1).contains(&(value(head.as_bytes()) as u16)))
    };
    let brand = BRANDS.iter().find(within).map(|brand| brand.name);
    let shown = |c: char| c.is_ascii_digit();
    let hidden = text.chars().filter(|&c| is_hidden(c)).count();
    if PRINTED.iter().any(|printed| sizes().eq(printed.iter().copied())) {
        let name = if text.starts_with(is_hidden) { Some("") } else { brand };
        return name.filter(|_| hidden >= HIDDEN && text.ends_with(shown));
    }
    let first = text.len() - text.trim_start_matches(shown).len();
    let last = text.len() - text.trim_end_matches(shown).len();
    let piece = sizes().eq([PIECE]) && FIRST.contains(&first) && last == LAST;
    brand.filter(|_| piece && text[first..text.len() - last].chars().all(is_hidden))
}

/// What stands for a digit that is not shown.
fn is_hidden(c: char) -> bool {
    matches!(c, 'x' | 'X' | '*' | '#' | '•' | '●')
}

/// Whether a text says how the number of a card ends: `ending in 9333`, `**** 9333`, 尾号9333.
fn is_ending(text: &str) -> bool {
    const LAST: RangeInclusive<usize> = 4..=5;
    let ending = damage::ending(text).filter(|&(start, _)| start == 0).map(|(_, end)| &text[end..]);
    let signs =
        || Some(text.trim_start_matches(|c| is_hidden(c) || matches!(c, ' ' | '-'))).filter(|s| s.len() < text.len());
    ending.or_else(signs).is_some_and(|last| {
        let last = last.trim();
        LAST.contains(&last.len()) && is_digits(last)
    })
}

/// A card in digits alone.
pub(super) fn digits(number: &[u8]) -> Option<Kind> {
    of_brand(BRANDS, number)
}

/// A card in digits that stand in the groups of one.
pub(super) fn in_groups(number: &[u8]) -> Option<Kind> {
    digits(number).or_else(|| of_brand(RARE, number))
}

/// Whether a text begins with a word that says that a card follows.
pub(super) fn is_named(text: &str) -> bool {
    LABELS.behind(text).is_some()
}

/// A card of one of these brands, by its range, its length and its check digit.
fn of_brand(brands: &[Brand], number: &[u8]) -> Option<Kind> {
    if !LENGTHS.contains(&number.len()) {
        return None;
    }
    let head = value(&number[..4]) as u16;
    let brand = brands.iter().find(|b| b.lengths >> number.len() & 1 == 1 && b.range.0 <= head && head <= b.range.1)?;
    let (&check, body) = number.split_last()?;
    // Cards of other lengths are rare, and parcel numbers of those lengths are not.
    let strength = if matches!(number.len(), 15 | 16) || brand.name == "UnionPay" { Strong } else { Weak };
    Check::Luhn.accepts(body, check).then_some(Kind::new(Code::PaymentCard, strength, brand.name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn test_cards_of_the_processors() {
        for (text, name) in [
            ("4111111111111111", "Visa"),
            ("5555 5555 5555 4444", "Mastercard"),
            ("2223-0031-2200-3222", "Mastercard"),
            ("378282246310005", "American Express"),
            ("3782 822463 10005", "American Express"),
            ("6011111111111117", "Discover"),
            ("3530111333300000", "JCB"),
            ("6240008631401148", "UnionPay"),
            ("4111.1111.1111.1111", "Visa"),
            ("3056 930902 5904", "Diners Club"),
            ("Card: 4111 1111 1111 1111", "Visa"),
        ] {
            assert_eq!(look(text).map(|k| k.name), Some(name), "{text}");
        }
        for text in [
            "4111111111111112",
            "41 1111 1111 111111",
            "7035114477138472",
            "4111 1111 1111",
            "RB123456785GB",
            "4047 0921 9358 4*64",
        ] {
            assert!(look(text).is_none(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn every_brand_with_its_check_digit(i in 0..BRANDS.len(), at in 0..1000u16, body in "[0-9]{18}", wrong in 1..10u8) {
            let brand = &BRANDS[i];
            let head = brand.range.0 + at % (brand.range.1 - brand.range.0 + 1);
            let len = brand.lengths.trailing_zeros() as usize;
            let mut number = format!("{head}{body}").into_bytes();
            number.truncate(len - 1);
            let check = Check::Luhn.expected(&number).expect("digits");
            number.push(check);
            prop_assert_eq!(digits(&number).map(|k| k.name), Some(brand.name));
            number[len - 1] = b'0' + (check - b'0' + wrong) % 10;
            prop_assert!(digits(&number).is_none());
        }
    }
}
