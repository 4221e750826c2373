//! CRC-4: the ASCII codes, read as one polynomial, divided by x⁴ + x + 1; the remainder is printed as a hexadecimal
//! digit.
//!
//! Used by Deutsche Post for its identifiers of 20 hexadecimal digits. Source: Deutsche Post, *DataMatrix-Code
//! DV-Freimachung*.
//!
//! By hand, for the single character 1, code 00110001, with four zeros appended: 001100010000 divided by 10011 leaves
//! 1100, which is **C**.
//!
//! ```
//! use tracklint::check::Check;
//!
//! assert_eq!(Check::Crc4.expected(b"1"), Some(b'C'));
//! assert_eq!(Check::Crc4.expected(b"0131F770C0114017099"), Some(b'8'));
//! ```
//!
//! What it cannot see: `8` for `A` and `A` for `8`, everywhere, whether replaced or swapped: their codes differ by a
//! multiple of the polynomial. That is 0.8 % of replaced characters and 0.8 % of swapped neighbours. One in 16 random
//! numbers passes.

use super::value::character;

pub(super) const fn expected(body: &[u8]) -> u8 {
    let mut rest = 0;
    let mut i = 0;
    while i < body.len() {
        rest = REST[(rest << 4 ^ body[i]) as usize];
        i += 1;
    }
    character(rest as u32)
}

/// What each byte leaves, with four zeros appended: the division goes a byte at a time.
const REST: [u8; 256] = {
    let mut table = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        let mut rest = byte << 4;
        let mut bit = 12;
        while bit > 4 {
            bit -= 1;
            if rest >> bit & 1 == 1 {
                rest ^= 0b1_0011 << (bit - 4);
            }
        }
        table[byte] = rest as u8;
        byte += 1;
    }
    table
};

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Long division on paper: under each leading one the divisor is written and taken off.
    fn oracle(text: &str) -> char {
        let mut paper: Vec<u8> = text.bytes().flat_map(|b| (0..8).rev().map(move |k| b >> k & 1)).collect();
        let message = paper.len();
        paper.extend([0; 4]);
        for at in 0..message {
            if paper[at] == 1 {
                for (bit, divisor) in paper[at..].iter_mut().zip([1, 0, 0, 1, 1]) {
                    *bit ^= divisor;
                }
            }
        }
        let rest = paper[message..].iter().fold(0, |n, &bit| n * 2 + u32::from(bit));
        char::from_digit(rest, 16).unwrap().to_ascii_uppercase()
    }

    #[test]
    fn published_samples_pass() {
        for number in ["0131F770C01140170998", "42305DA0F270F07F2E3C"] {
            let (body, last) = number.as_bytes().split_at(19);
            assert_eq!(expected(body), last[0], "{number}");
        }
    }

    proptest! {
        #[test]
        fn agrees_with_the_long_division(text in "[0-9A-F]{1,30}") {
            prop_assert_eq!(char::from(expected(text.as_bytes())), oracle(&text));
        }

        #[test]
        fn eight_and_a_are_the_same(text in "[0-9A-F]{1,30}") {
            let other = text.replace('8', "A");
            prop_assert_eq!(expected(text.as_bytes()), expected(other.as_bytes()));
        }
    }
}
