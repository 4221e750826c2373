//! ISO 6346: four letters and six digits times 1, 2, 4… 512 from the left, mod 11, and of the result 10 only the 0 is
//! printed.
//!
//! Used for freight containers. Letters count from 10 on, and the multiples of 11 are left out: `A` 10, `B` 12, `K` 21,
//! `L` 23, `U` 32, `V` 34, `Z` 38. Source: ISO 6346, annex A.
//!
//! By hand, for CSQU305438: 13×1 + 30×2 + 28×4 + 32×8 + 3×16 + 0×32 + 5×64 + 4×128 + 3×256 + 8×512 = 6185;
//! 6185 mod 11 = **3**.
//!
//! ```
//! use tracklint::check::Check;
//!
//! assert_eq!(Check::Iso6346.expected(b"CSQU305438"), Some(b'3'));
//! ```
//!
//! What it cannot see: 5.3 % of replaced characters and 3.6 % of swapped neighbours: letters whose values differ by 11
//! or 22 (`A`/`K`/`U`, `B`/`L`/`V`), and whatever turns the result 0 into 10.

use super::value::{digit, last_digit};

pub(super) const fn expected(body: &[u8]) -> Option<u8> {
    if body.len() != 10 {
        return None;
    }
    let mut sum = 0;
    let mut i = 0;
    while i < 10 {
        let value = if i < 4 { letter(body[i]) } else { digit(body[i]) };
        let Some(value) = value else { return None };
        sum += value << i;
        i += 1;
    }
    Some(last_digit(sum % 11))
}

/// One more for each multiple of 11 that is left out: before `B`, `L` and `V`.
const fn letter(c: u8) -> Option<u32> {
    let skipped = match c {
        b'A' => 0,
        b'B'..=b'K' => 1,
        b'L'..=b'U' => 2,
        b'V'..=b'Z' => 3,
        _ => return None,
    };
    Some((c - b'A') as u32 + 10 + skipped)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The values are the numbers from 10 on that 11 does not divide.
    fn oracle(number: &str) -> u32 {
        let values: Vec<u32> = (10..).filter(|n| n % 11 != 0).take(26).collect();
        let value = |c: char| c.to_digit(10).unwrap_or_else(|| values[(c as u8 - b'A') as usize]);
        let sum: u32 = number.chars().enumerate().map(|(i, c)| value(c) * 2u32.pow(i as u32)).sum();
        if sum % 11 == 10 { 0 } else { sum % 11 }
    }

    #[test]
    fn published_samples_pass() {
        for number in ["CSQU3054383", "TOLU4734787", "MSKU9070323", "MSCU1234566"] {
            let (body, last) = number.as_bytes().split_at(10);
            assert_eq!(expected(body), Some(last[0]), "{number}");
        }
    }

    proptest! {
        #[test]
        fn agrees_with_the_definition(number in "[A-Z]{4}[0-9]{6}") {
            prop_assert_eq!(expected(number.as_bytes()), Some(b'0' + oracle(&number) as u8));
        }
    }
}
