//! Bank account numbers: the length of the country and two check digits that one text in a hundred has.

use super::labels::Labels;
use super::{Kind, Strength};
use crate::canon::Compact;
use crate::finding::Code;

/// Length of the whole number, and the countries that have it. Source: SWIFT, IBAN Registry.
const LENGTHS: &[(usize, &str)] = &[
    (15, "NO"),
    (16, "BE"),
    (18, "DK FI FK FO GL NL SD"),
    (19, "MK SI"),
    (20, "AT BA EE KZ LT LU MN XK"),
    (21, "CH HR LI LV"),
    (22, "BG BH CR DE GB GE IE ME RS VA"),
    (23, "AE GI IL IQ OM SO TL"),
    (24, "AD CZ ES MD PK RO SA SE SK TN VG"),
    (25, "LY PT ST"),
    (26, "IS TR"),
    (27, "BI DJ FR GR IT MC MR SM"),
    (28, "AL AZ BY CY DO GT HN HU LB NI PL SV"),
    (29, "BR EG PS QA UA"),
    (30, "JO KW MU YE"),
    (31, "MT SC"),
    (32, "LC"),
    (33, "RU"),
];

/// The shortest one, of Norway.
pub(super) const SHORTEST: usize = LENGTHS[0].0;

/// Whether a cleaned number begins like one: two letters and two digits.
pub(super) fn may_begin(number: &Compact) -> bool {
    number.len >= SHORTEST && number.letters & 0b1111 == 0b0011
}

const LABELS: Labels = Labels::new(&["iban"]);

/// A bank account, by its label or its check digits.
pub(super) fn look(text: &str) -> Option<Kind> {
    let kind = Kind::new(Code::Iban, Strength::Proof, "");
    match LABELS.behind(text) {
        Some(number) => is_iban(number).then_some(kind.labelled()),
        None => is_iban(text).then_some(kind),
    }
}

/// Spaces and hyphens may stand anywhere.
fn is_iban(text: &str) -> bool {
    const LONGEST: usize = 34;
    let (mut number, mut len) = ([0; LONGEST], 0);
    for b in text.bytes() {
        match b {
            b' ' | b'-' => {}
            b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' if len < LONGEST => {
                number[len] = b.to_ascii_uppercase();
                len += 1;
            }
            _ => return false,
        }
    }
    let number = &number[..len];
    let Some((head, _)) = number.split_at_checked(4) else { return false };
    head[2..].iter().all(u8::is_ascii_digit)
        && LENGTHS.iter().any(|(n, countries)| *n == len && countries.split(' ').any(|c| c.as_bytes() == &head[..2]))
        && remainder(number) == 1
}

/// ISO 7064 modulo 97, with the first four characters behind the others and letters as two digits.
fn remainder(number: &[u8]) -> u32 {
    number[4..].iter().chain(&number[..4]).fold(0, |r, &b| match b {
        b'0'..=b'9' => (r * 10 + u32::from(b - b'0')) % 97,
        _ => (r * 100 + u32::from(b - b'A') + 10) % 97,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn spelled_as_banks_print_them() {
        for text in ["GB29 NWBK 6016 1331 9268 19", "DE89370400440532013000", "IBAN: nl91 abna 0417 1643 00"] {
            assert!(look(text).is_some(), "{text}");
        }
        for text in
            ["GB29 NWBK 6016 1331 9268 18", "DE8937040044053201300", "XX89370400440532013000", "RB123456785GB", "DE"]
        {
            assert!(look(text).is_none(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn every_country_with_its_check_digits(i in 0..LENGTHS.len(), at in 0..30usize, body in "[0-9A-Z]{30}", other in 1..97u32) {
            let (len, countries) = LENGTHS[i];
            let country = countries.split(' ').cycle().nth(at).expect("a cycle");
            let body = &body[..len - 4];
            let check = 98 - remainder(format!("{country}00{body}").as_bytes());
            let right = format!("{country}{check:02}{body}");
            prop_assert!(look(&right).is_some());
            let wrong = format!("{country}{:02}{body}", 2 + (check - 2 + other) % 97);
            prop_assert!(look(&wrong).is_none());
        }
    }
}
