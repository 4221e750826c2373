//! Columns that went through a program that took numbers for quantities: fifteen digits, spreadsheet notation, floats.

use super::{ColumnFinding, Row, Tally};
use crate::finding::Code;
use crate::spreadsheet::KEPT_DIGITS;

/// Spreadsheets switch to their notation at so many digits.
const SHOWN: usize = 12;
/// How sure a column must be: one in a million by chance.
const SURE: u64 = 6;

/// How a cell looks to a program that knows only quantities.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// Bare digits.
    Digits {
        /// How many.
        len: u32,
        /// How many stand behind the fifteenth, when all of those are zeros; or how many places the grid of doubles
        /// takes away, when the number lies on it.
        zeroed: u32,
    },
    /// Digits with a decimal point.
    Decimal,
    /// `9.40E+21`.
    Exponent,
    Other,
}

impl Shape {
    pub(super) fn of(text: &str) -> Self {
        let b = text.as_bytes();
        let digits = |s: &[u8]| s.iter().take_while(|c| c.is_ascii_digit()).count();
        let len = digits(b);
        if len == 0 {
            return Self::Other;
        }
        if len == b.len() {
            let zeroed =
                if len > KEPT_DIGITS && b[KEPT_DIGITS..].iter().all(|&c| c == b'0') { len - KEPT_DIGITS } else { 0 };
            let zeroed = if zeroed > 0 { zeroed } else { binary_zeros(text) };
            let small = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
            return Self::Digits { len: small(len), zeroed: small(zeroed) };
        }
        let mut rest = &b[len..];
        let mut fraction = 0;
        if let [b'.' | b',', tail @ ..] = rest {
            fraction = digits(tail);
            rest = &tail[fraction..];
        }
        match rest {
            [] if fraction > 0 && b[len] == b'.' => Self::Decimal,
            [b'E' | b'e', b'+', power @ ..] if len == 1 && !power.is_empty() && digits(power) == power.len() => {
                Self::Exponent
            }
            _ => Self::Other,
        }
    }
}

/// How many decimal places a double of this size does not tell, when the number is one: what a database of floats
/// prints.
fn binary_zeros(text: &str) -> usize {
    const MANTISSA: u32 = 53;
    /// From so many digits on, a number is beyond 2^56, so that its double is a multiple of sixteen.
    const SIXTEENS: usize = 18;
    // A spreadsheet keeps this many digits: shorter numbers are never rounded.
    if text.len() <= KEPT_DIGITS {
        return 0;
    }
    // The last four digits tell what sixteen leaves of the number, and most leave something.
    let last = text.as_bytes()[text.len() - 4..].iter().fold(0, |sum, digit| sum * 10 + u32::from(digit - b'0'));
    if last % if text.len() < SIXTEENS { 2 } else { 16 } != 0 {
        return 0;
    }
    let Some(value) = text.parse::<u128>().ok().filter(|&value| value > 1 << MANTISSA) else { return 0 };
    let lost = 128 - value.leading_zeros() - MANTISSA;
    if value.trailing_zeros() < lost { 0 } else { lost as usize * 3 / 10 }
}

#[derive(Debug, Default)]
pub(super) struct Numerics {
    digits: u64,
    long: u64,
    longer_than_shown: u64,
    zeroed: Tally,
    /// How many zeros stand behind fifteenth digits.
    zeros: u64,
    decimal: Tally,
    exponent: Tally,
}

impl Numerics {
    pub(super) fn see(&mut self, row: &Row<'_>) {
        match row.entry.shape {
            Shape::Digits { len, zeroed } => {
                self.digits += 1;
                self.long += u64::from(len as usize > KEPT_DIGITS);
                self.longer_than_shown += u64::from(len as usize >= SHOWN);
                if zeroed > 0 {
                    self.zeros += u64::from(zeroed);
                    self.zeroed.count(row);
                }
            }
            Shape::Decimal => self.decimal.count(row),
            Shape::Exponent => self.exponent.count(row),
            Shape::Other => {}
        }
    }

    pub(super) fn report(&self, out: &mut Vec<ColumnFinding>) {
        // Each zero is one chance in ten; which rows show it may be chosen among all, less than one bit a row.
        let zeroed = self.zeroed.rows;
        if zeroed > 1 && self.zeros >= SURE + self.long * 3 / 10 && zeroed * 4 >= self.long {
            out.push(ColumnFinding::new(Code::ColumnPrecisionLoss, &self.zeroed, self.long));
        }
        let exponent = self.exponent.rows;
        if exponent > 1 && exponent >= self.longer_than_shown {
            out.push(ColumnFinding::new(Code::ExponentColumn, &self.exponent, exponent + self.longer_than_shown));
        }
        let decimal = self.decimal.rows;
        if decimal > 1 && decimal >= self.digits {
            out.push(ColumnFinding::new(Code::FloatColumn, &self.decimal, decimal + self.digits));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_that_a_double_does_not_tell_are_counted_as_they_are() {
        let naive = |text: &str| {
            let value: u128 = text.parse().unwrap();
            let lost = (128 - value.leading_zeros()).saturating_sub(53);
            let kept = value >> lost << lost == value;
            if kept && value > 1 << 53 { lost as usize * 3 / 10 } else { 0 }
        };
        for len in 14..30 {
            let smallest = 10_u128.pow(len);
            for step in 0..4096 {
                let text = (smallest + step * step * step).to_string();
                assert_eq!(binary_zeros(&text), naive(&text), "{text}");
                let text = (smallest * 9 + step * 64).to_string();
                assert_eq!(binary_zeros(&text), naive(&text), "{text}");
            }
        }
    }

    #[test]
    fn cells_are_seen_as_a_spreadsheet_sees_them() {
        for (text, shape) in [
            ("986578788855", Shape::Digits { len: 12, zeroed: 0 }),
            ("9400111206206400000000", Shape::Digits { len: 22, zeroed: 7 }),
            ("9400111206206406260787", Shape::Digits { len: 22, zeroed: 0 }),
            ("9307174032057644875776", Shape::Digits { len: 22, zeroed: 6 }),
            ("986578788855.0", Shape::Decimal),
            ("9865.78788855", Shape::Decimal),
            ("9.40E+21", Shape::Exponent),
            ("9,40E+21", Shape::Exponent),
            ("9E+21", Shape::Exponent),
            ("2004E205", Shape::Other),
            ("RB123456785GB", Shape::Other),
            ("", Shape::Other),
            ("7.", Shape::Other),
        ] {
            assert_eq!(Shape::of(text), shape, "{text}");
        }
    }
}
