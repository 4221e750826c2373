//! The sum of all ASCII codes, mod 23, as a letter of the Spanish tax identifiers.
//!
//! Used by Correos for its numbers of 23 and 16 characters. Source: Correos, *Preregistro*, annex XI.
//!
//! By hand, for PL00ZZ000000001: the codes are 80 (`P`), 76 (`L`), 90 twice (`Z`), 48 ten times (`0`) and 49 (`1`),
//! together 865; 865 mod 23 = 14; the letter at place 14, counted from 0, is **Z**.
//!
//! ```
//! use tracklint::check::Check;
//!
//! assert_eq!(Check::Mod23Letter.expected(b"PL00ZZ000000001"), Some(b'Z'));
//! ```
//!
//! What it cannot see: any exchange of characters, neighbours or not, because a plain sum knows no places. Of replaced
//! characters it misses 1.2 % when six places may hold letters, namely a letter for a digit or letter 23 codes away
//! (`0`/`G`, `A`/`X`). One in 23 random letters agrees.

use crate::rule::Set;

const LETTERS: &[u8; 23] = b"TRWAGMYFPDXBNJZSQVHLCKE";

/// All letters that are in use: `I`, `O` and `U` are not.
pub(super) const RANGE: Set = Set::of("A..HJ..NP..TV..Z");

pub(super) const fn expected(body: &[u8]) -> Option<u8> {
    let mut sum = 0;
    let mut i = 0;
    while i < body.len() {
        if !body[i].is_ascii_alphanumeric() {
            return None;
        }
        sum += body[i] as usize;
        i += 1;
    }
    Some(LETTERS[sum % LETTERS.len()])
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Walks along the letters, one step for each unit of the sum, round and round.
    fn oracle(body: &str) -> char {
        let steps: usize = body.chars().map(|c| c as usize).sum();
        "TRWAGMYFPDXBNJZSQVHLCKE".chars().cycle().nth(steps).unwrap()
    }

    #[test]
    fn published_samples_pass() {
        for number in
            ["PQ4F6P0707051350182440J", "PQ4F6P0702945760181750M", "CD00ZZ0000000010100000P", "PL00ZZ000000001Z"]
        {
            let (body, last) = number.as_bytes().split_at(number.len() - 1);
            assert_eq!(expected(body), Some(last[0]), "{number}");
        }
    }

    #[test]
    fn the_range_is_the_letters() {
        assert!(LETTERS.iter().all(|&c| RANGE.contains(c)));
        assert_eq!(RANGE.len(), 23);
    }

    proptest! {
        #[test]
        fn agrees_with_the_walk(body in "[0-9A-Z]{1,30}") {
            prop_assert_eq!(expected(body.as_bytes()).map(char::from), Some(oracle(&body)));
        }

        #[test]
        fn order_does_not_matter(body in "[0-9A-Z]{1,30}") {
            let reversed: Vec<u8> = body.bytes().rev().collect();
            prop_assert_eq!(expected(body.as_bytes()), expected(&reversed));
        }
    }
}
