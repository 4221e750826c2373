//! GS1: weights 3, 1, 3, 1… from the right, complement to 10.
//!
//! Used by SSCC-18, USPS, Canada Post, FedEx Ground, Colissimo, Russian Post within Russia and many others.
//! Source: GS1 General Specifications, section 7.9, *Standard check digit calculations*; USPS publication 199 for the
//! numbers of IMpb. Three variants are in use:
//!
//! - Digits in front that are in the barcode but not in print: FedEx Ground Economy (`92`), USPS with 20 digits (`91`).
//! - A constant 1 is added to the sum: GLS, *Uni-Box TechDoku*, 2012.
//! - Letters count as the last digit of their ASCII code: Australia Post, *Label & Barcode Specification*, 2025.
//!
//! By hand, for the SSCC 37610425002123456: from the right, 6+4+2+2+0+2+0+6+3 = 25 counts three times and
//! 5+3+1+0+5+4+1+7 = 26 once; 75 + 26 = 101; to 110 it takes **9**.
//!
//! ```
//! use tracklint::check::Check;
//!
//! assert_eq!(Check::Gs1.expected(b"37610425002123456"), Some(b'9'));
//! assert_eq!(Check::Gs1After("92").expected(b"6129999862034151525"), Some(b'2'));
//! assert_eq!(Check::Gs1Plus(1).expected(b"99399010319"), Some(b'8'));
//! assert_eq!(Check::Gs1Ascii.expected(b"7T251496560100093510"), Some(b'2'));
//! ```
//!
//! What it cannot see: 11.1 % of swapped neighbours, namely digits that differ by 5 (05, 16, 27, 38, 49); every swap of
//! digits that stand two apart; zeros added or lost in front. It sees every replaced digit. Letters of Australia Post
//! hide behind others of the same last digit: with three places for letters 3.0 % of replaced characters pass.

use super::value::{ascii, complement, digit, eight_digits};

pub(super) const fn expected(body: &[u8]) -> Option<u8> {
    expected_plus(0, body)
}

pub(super) const fn expected_after(digits: &str, body: &[u8]) -> Option<u8> {
    let Some(before) = Sums::NONE.read(digits.as_bytes()) else { return None };
    let Some(sums) = before.read(body) else { return None };
    Some(complement(sums.total()))
}

pub(super) const fn expected_plus(constant: u8, body: &[u8]) -> Option<u8> {
    let Some(sums) = Sums::NONE.read(body) else { return None };
    Some(complement(sums.total() + constant as u32))
}

pub(super) const fn expected_ascii(body: &[u8]) -> Option<u8> {
    let mut sums = Sums::NONE;
    let mut i = 0;
    while i < body.len() {
        let Some(value) = ascii(body[i]) else { return None };
        sums = sums.then(value);
        i += 1;
    }
    Some(complement(sums.total()))
}

/// The places that count three times and those that count once, if the check digit came next. Each further digit
/// makes them change places, so that weights counted from the right are read from the left in one pass.
#[derive(Clone, Copy)]
struct Sums {
    thrice: u32,
    once: u32,
}

impl Sums {
    const NONE: Self = Self { thrice: 0, once: 0 };

    const fn then(self, value: u32) -> Self {
        Self { thrice: self.once + value, once: self.thrice }
    }

    const fn read(mut self, mut digits: &[u8]) -> Option<Self> {
        while let Some((eight, rest)) = digits.split_first_chunk() {
            let Some(values) = eight_digits(*eight) else { return None };
            self.thrice += every_second(values >> 8);
            self.once += every_second(values);
            digits = rest;
        }
        while let [first, rest @ ..] = digits {
            let Some(value) = digit(*first) else { return None };
            self = self.then(value);
            digits = rest;
        }
        Some(self)
    }

    const fn total(self) -> u32 {
        3 * self.thrice + self.once
    }
}

/// The sum of every second of eight values that are a byte each, from the lowest on.
const fn every_second(values: u64) -> u32 {
    // The product adds up all four in its highest part, and none of them reaches the next.
    ((values & 0x00ff_00ff_00ff_00ff).wrapping_mul(0x0001_0001_0001_0001) >> 48) as u32
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The table of the General Specifications: the number is set flush right into 17 places, whose multipliers are
    /// printed above them; the digit is the difference to the next multiple of ten.
    fn oracle(digits: &str) -> u32 {
        const MULTIPLIERS: &str = "31313131313131313";
        let value = |c: char| c.to_digit(10).unwrap();
        let sum: u32 =
            format!("{digits:0>17}").chars().zip(MULTIPLIERS.chars()).map(|(a, b)| value(a) * value(b)).sum();
        sum.next_multiple_of(10) - sum
    }

    /// Whether the answer is this digit.
    fn is(answer: Option<u8>, digit: u32) -> bool {
        answer == Some(b'0' + digit as u8)
    }

    #[test]
    fn published_samples_pass() {
        for number in
            ["376104250021234569", "6291041500213", "9274899992136003821767", "80084740397510", "7023210039414604"]
        {
            let (body, last) = number.as_bytes().split_at(number.len() - 1);
            assert_eq!(expected(body), Some(last[0]), "{number}");
        }
        for number in ["993990103198", "123416227171"] {
            let (body, last) = number.as_bytes().split_at(11);
            assert_eq!(expected_plus(1, body), Some(last[0]), "{number}");
        }
        for number in
            ["7T2514965601000935102", "ST2273888401000960300", "2JD541813301000870900", "ZLE000119601000930207"]
        {
            let (body, last) = number.as_bytes().split_at(20);
            assert_eq!(expected_ascii(body), Some(last[0]), "{number}");
        }
    }

    proptest! {
        #[test]
        fn agrees_with_the_table(digits in "[0-9]{1,17}") {
            prop_assert!(is(expected(digits.as_bytes()), oracle(&digits)));
        }

        #[test]
        fn digits_in_front_are_as_good_as_printed(front in "[0-9]{0,3}", digits in "[0-9]{1,14}") {
            let printed = format!("{front}{digits}");
            prop_assert!(is(expected_after(&front, digits.as_bytes()), oracle(&printed)));
        }

        #[test]
        fn a_constant_lowers_the_digit(digits in "[0-9]{1,17}", constant in 0..10u8) {
            let lowered = (oracle(&digits) + 10 - u32::from(constant)) % 10;
            prop_assert!(is(expected_plus(constant, digits.as_bytes()), lowered));
        }

        #[test]
        fn a_letter_is_as_good_as_the_end_of_its_code(text in "[0-9A-Z]{1,17}") {
            let code = |c: char| if c.is_ascii_digit() { c } else { (c as u32).to_string().chars().last().unwrap() };
            let digits: String = text.chars().map(code).collect();
            prop_assert!(is(expected_ascii(text.as_bytes()), oracle(&digits)));
        }
    }
}
