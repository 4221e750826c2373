//! Bank account numbers: the length of the country and two check digits that one text in a hundred has.

use super::{Kind, Strength};
use crate::finding::Code;

/// Length of the whole number by country. Source: SWIFT, IBAN Registry, release 99.
const LENGTHS: &[(&str, u8)] = &[
    ("AD", 24),
    ("AE", 23),
    ("AL", 28),
    ("AT", 20),
    ("AZ", 28),
    ("BA", 20),
    ("BE", 16),
    ("BG", 22),
    ("BH", 22),
    ("BI", 27),
    ("BR", 29),
    ("BY", 28),
    ("CH", 21),
    ("CR", 22),
    ("CY", 28),
    ("CZ", 24),
    ("DE", 22),
    ("DJ", 27),
    ("DK", 18),
    ("DO", 28),
    ("EE", 20),
    ("EG", 29),
    ("ES", 24),
    ("FI", 18),
    ("FK", 18),
    ("FO", 18),
    ("FR", 27),
    ("GB", 22),
    ("GE", 22),
    ("GI", 23),
    ("GL", 18),
    ("GR", 27),
    ("GT", 28),
    ("HN", 28),
    ("HR", 21),
    ("HU", 28),
    ("IE", 22),
    ("IL", 23),
    ("IQ", 23),
    ("IS", 26),
    ("IT", 27),
    ("JO", 30),
    ("KW", 30),
    ("KZ", 20),
    ("LB", 28),
    ("LC", 32),
    ("LI", 21),
    ("LT", 20),
    ("LU", 20),
    ("LV", 21),
    ("LY", 25),
    ("MC", 27),
    ("MD", 24),
    ("ME", 22),
    ("MK", 19),
    ("MN", 20),
    ("MR", 27),
    ("MT", 31),
    ("MU", 30),
    ("NI", 28),
    ("NL", 18),
    ("NO", 15),
    ("OM", 23),
    ("PK", 24),
    ("PL", 28),
    ("PS", 29),
    ("PT", 25),
    ("QA", 29),
    ("RO", 24),
    ("RS", 22),
    ("RU", 33),
    ("SA", 24),
    ("SC", 31),
    ("SD", 18),
    ("SE", 24),
    ("SI", 19),
    ("SK", 24),
    ("SM", 27),
    ("SO", 23),
    ("ST", 25),
    ("SV", 28),
    ("TL", 23),
    ("TN", 24),
    ("TR", 26),
    ("UA", 29),
    ("VA", 22),
    ("VG", 24),
    ("XK", 20),
    ("YE", 30),
];

pub(super) fn look(text: &str) -> Option<Kind> {
    let text = super::behind_label(text, &["iban"]).unwrap_or(text);
    is_iban(text).then_some(Kind::new(Code::Iban, Strength::Proof, ""))
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
        && LENGTHS
            .binary_search_by(|(country, _)| country.as_bytes().cmp(&head[..2]))
            .is_ok_and(|i| usize::from(LENGTHS[i].1) == len)
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
    fn countries_are_sorted() {
        assert!(LENGTHS.is_sorted_by(|a, b| a.0 < b.0));
    }

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
        fn every_country_with_its_check_digits(i in 0..LENGTHS.len(), body in "[0-9A-Z]{30}", other in 1..97u32) {
            let (country, len) = LENGTHS[i];
            let body = &body[..usize::from(len) - 4];
            let check = 98 - remainder(format!("{country}00{body}").as_bytes());
            let right = format!("{country}{check:02}{body}");
            prop_assert!(look(&right).is_some());
            let wrong = format!("{country}{:02}{body}", 2 + (check - 2 + other) % 97);
            prop_assert!(look(&wrong).is_none());
        }
    }
}
