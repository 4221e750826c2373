use proptest::prelude::*;
use proptest::sample::select;

use super::*;

const UP: &[u8] = &[1, 2, 3];
const KEY: Check = Check::Mod11 { weights: &[7, 6, 5, 4, 3, 2], remainder: Remainder::Zero };
const ALL: &[Check] = &[
    Check::None,
    Check::S10,
    Check::Gs1,
    Check::Gs1After("92"),
    Check::Gs1Plus(1),
    Check::Gs1Ascii,
    Check::Ups,
    Check::Luhn,
    Check::Mod7,
    Check::FedEx,
    Check::Mod11 { weights: UP, remainder: Remainder::Postal },
    Check::Mod11 { weights: UP, remainder: Remainder::Zero },
    Check::Mod11 { weights: UP, remainder: Remainder::X },
    Check::Mod11 { weights: &[], remainder: Remainder::X },
    Check::Mod10 { weights: UP, complement: true },
    Check::Mod10 { weights: UP, complement: false },
    Check::Mod10 { weights: &[], complement: false },
    Check::Mod37_36,
    Check::Mod23Letter,
    Check::SfFold,
    Check::Crc4,
    Check::Iso6346,
    Check::Either(&Check::S10, &Check::Mod7),
    Check::TwoKeys { check: &KEY, first: 14 },
    Check::TwoKeys { check: &Check::Gs1, first: 255 },
];

#[test]
fn the_plain_rules_are_those_without_parameters() {
    for check in ALL {
        // Written out, so that a new rule has to be told here.
        let plain = match check {
            Check::S10
            | Check::Gs1
            | Check::Gs1Ascii
            | Check::Ups
            | Check::Luhn
            | Check::Mod7
            | Check::FedEx
            | Check::Mod37_36
            | Check::Mod23Letter
            | Check::SfFold
            | Check::Crc4
            | Check::Iso6346 => true,
            Check::None
            | Check::Gs1After(_)
            | Check::Gs1Plus(_)
            | Check::Mod11 { .. }
            | Check::Mod10 { .. }
            | Check::Either(..)
            | Check::TwoKeys { .. } => false,
        };
        assert_eq!(Check::PLAIN.contains(check), plain, "{check:?}");
    }
}

#[test]
fn both_keys_of_a_mondial_relay_label_are_asked() {
    let label = Check::TwoKeys { check: &KEY, first: 14 };
    for (number, right) in [
        ("12123456780101006623123454", true),
        ("73800244620101503002000732", true),
        ("12123456780101006623123455", false),
        ("12123456780101106623123454", false),
        ("12123456780201006623123454", false),
    ] {
        let (body, key) = number.as_bytes().split_at(25);
        assert_eq!(label.accepts(body, key[0]), right, "{number}");
    }
}

#[test]
fn a_rule_that_never_asks_for_a_character_never_takes_it() {
    for check in ALL.iter().filter(|c| !matches!(c, Check::TwoKeys { .. })) {
        let mut seen = Set::EMPTY;
        for n in 0..200u32 {
            for body in [format!("{:08}", n * 7919), format!("{:010}", n * 7919), format!("MSKU{:06}", n * 7)] {
                for c in (0..=255).filter(|&c| check.accepts(body.as_bytes(), c)) {
                    seen = seen.union(Set::range(c, c));
                }
            }
        }
        let empty = matches!(check, Check::Mod11 { weights: [], .. } | Check::Mod10 { weights: [], .. });
        assert_eq!(seen, if empty { Set::EMPTY } else { check.range() }, "{check:?}");
    }
}

proptest! {
    #[test]
    fn no_text_breaks_a_rule(body in prop::collection::vec(any::<u8>(), 0..100), c: u8, check in select(ALL)) {
        if let Some(right) = check.expected(&body) {
            prop_assert!(check.accepts(&body, right) && check.range().contains(right));
        }
        if !check.range().contains(c) {
            prop_assert!(!check.accepts(&body, c));
        }
    }

    #[test]
    fn no_length_breaks_a_rule(n in 0..300usize, c in select(b"09AZ".to_vec()), check in select(ALL)) {
        let answer = check.expected(&vec![c; n]);
        prop_assert!(n <= 64 || answer.is_none());
    }
}
