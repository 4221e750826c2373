//! Luhn: from the right every second digit is doubled, a double of two digits is replaced by their sum, complement to
//! 10.
//!
//! Used by Purolator, Old Dominion and for railway wagons (UIC). Source: ISO/IEC 7812-1, annex B.
//!
//! By hand, for 0720956276: 6→3 (12), 7, 2→4, 6, 5→1 (10), 9, 0, 2, 7→5 (14), 0 from the right; their sum is 37; to 40
//! it takes **3**.
//!
//! ```
//! use tracklint::check::Check;
//!
//! assert_eq!(Check::Luhn.expected(b"0720956276"), Some(b'3'));
//! ```
//!
//! What it cannot see: 2.2 % of swapped neighbours, namely 0 and 9; every swap of digits that stand two apart; zeros
//! added or lost in front. It sees every replaced digit.

use super::value::{complement, digit};

pub(super) const fn expected(body: &[u8]) -> Option<u8> {
    // The sums if the last digit so far is doubled and if it is not: each further digit makes them change places.
    let (mut doubled, mut plain) = (0, 0);
    let mut i = 0;
    while i < body.len() {
        let Some(value) = digit(body[i]) else { return None };
        let folded = if value < 5 { 2 * value } else { 2 * value - 9 };
        (doubled, plain) = (plain + folded, doubled + value);
        i += 1;
    }
    Some(complement(doubled))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Writes the doubles out and adds up every digit on the paper.
    fn oracle(digits: &str) -> u32 {
        let value = |c: char| c.to_digit(10).unwrap();
        let double = |(i, c)| if i % 2 == 0 { (2 * value(c)).to_string() } else { c.to_string() };
        let paper: String = digits.chars().rev().enumerate().map(double).collect();
        let sum: u32 = paper.chars().map(value).sum();
        sum.next_multiple_of(10) - sum
    }

    #[test]
    fn published_samples_pass() {
        for number in ["79927398713", "07209562763", "77767553207", "77806528897", "78045768393", "218124712173"] {
            let (body, last) = number.as_bytes().split_at(number.len() - 1);
            assert_eq!(expected(body), Some(last[0]), "{number}");
        }
    }

    proptest! {
        #[test]
        fn agrees_with_the_sum_on_paper(digits in "[0-9]{1,33}") {
            prop_assert_eq!(expected(digits.as_bytes()), Some(b'0' + oracle(&digits) as u8));
        }
    }
}
