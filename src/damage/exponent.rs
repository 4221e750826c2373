//! Spreadsheet notation: `9.40E+21`, `9,40E+21`, `9.86578788855e11`, `9.4×10^21`.
//!
//! The exponent still tells how many digits there were, the mantissa how they began. Its last digit was rounded, so the
//! beginning is an interval.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::{Damage, origin};
use crate::canon::{Compact, MAX};
use crate::cell::claim;
use crate::finding::{Applicability, Code, Detail, Finding, Span};
use crate::rule::Carrier;

/// A number in this notation.
struct Scientific {
    /// The digits of the mantissa, without its point.
    mantissa: String,
    /// How many digits the number had.
    digits: usize,
    /// Whether one digit stands before the point, as every program writes it that is not told otherwise.
    normal: bool,
    /// Where the exponent stands, with its sign.
    exponent: Span,
}

/// Spreadsheets show six digits; more come from a program that prints the shortest text that reads back the same.
const SHOWN: usize = 6;
/// Every number of so many digits survives as a floating-point number.
const EXACT: usize = 15;
/// Of the numbers with more zeros at their end, most got them from a program that prints fewer digits.
const ZEROS: usize = 2;

pub(super) fn look(input: &str, core: Span, declared: Option<&'static Carrier>) -> Option<Damage> {
    let number = parse(input, core)?;
    let known = number.mantissa.len();
    let complete = known == number.digits || known > SHOWN && number.digits <= EXACT && number.digits - known <= ZEROS;
    if complete && let Some(damage) = restored(&number, core, declared) {
        return Some(damage);
    }
    let lost = number.digits - known.min(number.digits);
    let (low, high) = interval(&number.mantissa);
    let prefix = common(&low, &high);
    let carrier = origin::carrier(number.digits, &starts(&low, &high), declared);
    let detail = Detail::Lost { digits: number.digits, lost, prefix, carrier, candidates_log10: lost as u32 };
    Some(Damage { finding: Finding::new(Code::ExponentRounded, number.exponent).detail(detail), restored: None })
}

/// Whether a number is written in this notation.
pub(super) fn is_written(input: &str, core: Span) -> bool {
    parse(input, core).is_some()
}

/// A mantissa in which every digit survived. Digits that are not shown are zeros.
fn restored(number: &Scientific, core: Span, declared: Option<&'static Carrier>) -> Option<Damage> {
    let text = format!("{:0<width$}", number.mantissa, width = number.digits);
    let compact = Compact::of(text.as_bytes())?;
    let checked = claim::accepted(&compact).any(|fit| fit.check == Some(true));
    let declared_fit = declared.and_then(|c| claim::fits_of(c, &compact).map(|fit| fit.check.is_some()).max());
    let applicability = match (declared, declared_fit) {
        (Some(_), Some(true)) if number.normal => Applicability::Safe,
        (None, _) if number.normal && checked && number.mantissa.len() == number.digits => Applicability::Safe,
        _ => Applicability::Likely,
    };
    // Zeros that nobody saw are filled in only for a number that then fits.
    if number.mantissa.len() < number.digits && !checked && declared_fit.is_none() {
        return None;
    }
    Some(Damage { finding: Finding::new(Code::ExponentComplete, core), restored: Some((text, applicability)) })
}

/// Reads the notation. Codes such as `2004E205` have no point and no sign, and are left alone.
fn parse(input: &str, core: Span) -> Option<Scientific> {
    let text = core.of(input).trim();
    let start = core.start + (core.of(input).len() - core.of(input).trim_start().len());
    // A mantissa holds nothing else, and most texts show soon that they have none.
    let at = text.find(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | ',') || c.is_whitespace()))?;
    let (mantissa, tail) = (text[..at].trim_end(), &text[at..]);
    let (power, signed) = power(tail)?;
    let (whole, fraction) = mantissa.split_once(['.', ',']).unwrap_or((mantissa, ""));
    let figures = [whole, fraction].iter().all(|part| part.bytes().all(|b| b.is_ascii_digit()));
    let written = if fraction.is_empty() { signed && whole.len() == 1 } else { (1..=3).contains(&whole.len()) };
    let digits = power + whole.len();
    if !figures || !written || whole.starts_with('0') || !(7..=MAX).contains(&digits) {
        return None;
    }
    let normal = whole.len() == 1;
    let mantissa = format!("{whole}{fraction}");
    let exponent = Span::new(start + at, start + text.len());
    (mantissa.len() <= digits).then_some(Scientific { mantissa, digits, normal, exponent })
}

/// What parts mantissa and exponent: `E` on two keyboards, or a sign of multiplication.
const MARKS: &[char] = &['E', 'e', 'Е', 'е', '×', '*', 'x', 'X'];

/// The exponent of `E+21`, `e21`, `×10^21`, and whether its sign or its base is written out.
fn power(tail: &str) -> Option<(usize, bool)> {
    let behind = tail.strip_prefix(MARKS)?.trim_start();
    let times = !tail.starts_with(&MARKS[..4]);
    let behind = if times { behind.strip_prefix("10")?.trim_start_matches(['^', '*']) } else { behind };
    let exponent = behind.trim_start_matches('+');
    // Old C libraries write three digits: `e+021`.
    let exponent = if exponent.len() == 3 { exponent.strip_prefix('0').unwrap_or(exponent) } else { exponent };
    let digits = (1..=2).contains(&exponent.len()) && exponent.bytes().all(|b| b.is_ascii_digit());
    if digits { Some((exponent.parse().ok()?, times || exponent.len() < behind.len())) } else { None }
}

/// The smallest and the largest beginning that rounds to this mantissa, with one digit more than it shows.
fn interval(mantissa: &str) -> (String, String) {
    let value: u128 = mantissa.parse().unwrap_or(0);
    ((value * 10 - 5).to_string(), (value * 10 + 4).to_string())
}

/// The digits that both ends share, where they are of one length.
fn common(low: &str, high: &str) -> String {
    if low.len() != high.len() {
        return String::new();
    }
    low.chars().zip(high.chars()).take_while(|(a, b)| a == b).map(|(a, _)| a).collect()
}

/// Every beginning in the interval, without the digit that only the rounding needed.
fn starts(low: &str, high: &str) -> Vec<Vec<u8>> {
    let cut = |s: &str| s.as_bytes()[..s.len() - 1].to_vec();
    let mut out = vec![cut(low), cut(high)];
    out.dedup();
    out
}
