//! Spreadsheet notation: `9.40E+21`, `9,40E+21`, `9.86578788855e11`, `9.4×10^21`.
//!
//! The exponent still tells how many digits there were, the mantissa how they began. Its last digit was rounded, so the
//! beginning is an interval.

use super::{Damage, origin};
use crate::canon::Compact;
use crate::cell::claim;
use crate::finding::{Applicability, Code, Detail, Finding, Span};
use crate::rule::Carrier;

/// A number in this notation.
struct Scientific {
    /// The digits of the mantissa, without its point.
    mantissa: String,
    /// How many digits the number had.
    digits: usize,
    /// Where the exponent stands, with its sign.
    exponent: Span,
}

/// Spreadsheets show six digits; more come from a program that prints the shortest text that reads back the same.
const SHOWN: usize = 6;
/// Every number of so many digits survives as a floating-point number.
const EXACT: usize = 15;

pub(super) fn look(input: &str, core: Span, declared: Option<&'static Carrier>) -> Option<Damage> {
    let number = parse(input, core)?;
    let known = number.mantissa.len();
    let complete = known == number.digits || known > SHOWN && number.digits <= EXACT;
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

/// A mantissa in which every digit survived. Digits that are not shown are zeros.
fn restored(number: &Scientific, core: Span, declared: Option<&'static Carrier>) -> Option<Damage> {
    let text = format!("{:0<width$}", number.mantissa, width = number.digits);
    let compact = Compact::of(text.as_bytes())?;
    let checked = claim::accepted(&compact).any(|fit| fit.check == Some(true));
    let declared_fit = declared.and_then(|c| claim::fits_of(c, &compact).map(|f| f.check != None).max());
    let applicability = match (declared, declared_fit) {
        (Some(_), Some(true)) => Applicability::Safe,
        (None, _) if checked && number.mantissa.len() == number.digits => Applicability::Safe,
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
    let text = core.of(input);
    let trimmed = text.trim();
    let offset = core.start + (text.len() - text.trim_start().len());
    let at = trimmed.find(['E', 'e', '×', '*', 'x', 'X', 'Е', 'е'])?;
    let mantissa = trimmed[..at].trim_end().trim_start_matches('+');
    let tail = &trimmed[at..];
    let mark = tail.chars().next()?;
    let behind = tail[mark.len_utf8()..].trim_start();
    let behind = match mark {
        'E' | 'e' | 'Е' | 'е' => behind,
        _ => behind.strip_prefix("10")?.trim_start_matches(['^', '*']),
    };
    let sign = behind.starts_with('+') || !matches!(mark, 'E' | 'e' | 'Е' | 'е');
    let exponent = behind.trim_start_matches('+').trim();
    let (whole, fraction) = mantissa.split_once(['.', ',']).unwrap_or((mantissa, ""));
    let digits = |s: &str| s.bytes().all(|b| b.is_ascii_digit());
    let figures = digits(whole) && digits(fraction) && digits(exponent) && exponent.len() <= 2;
    let pointed = !fraction.is_empty();
    if !figures
        || whole.starts_with('0')
        || !matches!((whole.len(), pointed), (1, true) | (1..=3, true)) && !(sign && whole.len() == 1)
    {
        return None;
    }
    let power: usize = exponent.parse().ok()?;
    let count = power + whole.len();
    if !(7..=crate::canon::MAX).contains(&count) || whole.len() + fraction.len() > count {
        return None;
    }
    let start = offset + trimmed[..at].trim_end().len();
    let end = offset + trimmed.len();
    Some(Scientific { mantissa: format!("{whole}{fraction}"), digits: count, exponent: Span::new(start, end) })
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
