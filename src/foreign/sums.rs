//! What check digits of other identifiers are worked out from.

use crate::check::Check;

/// The value of a few digits.
pub(super) fn value(digits: &[u8]) -> u64 {
    digits.iter().fold(0, |value, d| value.wrapping_mul(10).wrapping_add(u64::from(d.wrapping_sub(b'0'))))
}

/// The sum of the digits, each times its weight.
pub(super) fn weighted(digits: &[u8], weights: &[u64]) -> u64 {
    digits.iter().zip(weights).map(|(d, weight)| u64::from(d - b'0') * weight).sum()
}

/// Whether the last digit is the check digit of Luhn.
pub(super) fn luhn(digits: &[u8]) -> bool {
    digits.split_last().is_some_and(|(&check, body)| Check::Luhn.accepts(body, check))
}
