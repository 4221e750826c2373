//! Spreadsheet notation: `9.40E+21`, `9,40E+21`, `9.86578788855e11`, `9.4×10^21`, `9,4·10²¹`, `$9.40E+21`, `９．４Ｅ＋２１`.
//!
//! The exponent still tells how many digits there were, the mantissa how they began. Its last digit was rounded, so the
//! beginning is an interval.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::{Damage, origin, zeros};
use crate::canon::{Compact, MAX, digit};
use crate::cell::claim;
use crate::finding::{Applicability, Code, Detail, Finding, Span};
use crate::rule::Carrier;
use crate::script::is_han;
use crate::spreadsheet::KEPT_DIGITS;

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
/// What stands beside such a number is a number where it is as long as one.
const LONG: usize = 8;

/// Looks for a number in spreadsheet notation: whole where all digits are there, rounded where some are not.
pub(super) fn look(input: &str, core: Span, declared: Option<&'static Carrier>) -> Option<Damage> {
    let Some(number) = parse(input, core) else { return several(input, core, declared) };
    Some(restored(&number, core, declared).unwrap_or_else(|| rounded(&number, declared)))
}

/// Whether a number is written in this notation.
pub(super) fn is_written(input: &str, core: Span) -> bool {
    parse(input, core).is_some()
}

/// How many digits such a number had.
pub(super) fn digits_written(input: &str, core: Span) -> Option<usize> {
    parse(input, core).map(|number| number.digits)
}

/// Several of them in one place, or one beside whole numbers: what was lost is told of the first that lost something.
fn several(input: &str, core: Span, declared: Option<&'static Carrier>) -> Option<Damage> {
    let text = core.of(input);
    // Most texts have no such sign at all.
    let blank = |c: char| c.is_whitespace() || matches!(c, ';' | '；' | '|' | '/' | '、') || is_han(c);
    // A comma may be the point of each of them.
    let comma = |c: char| blank(c) || matches!(c, ',' | '，');
    if !text.contains(comma) || !text.contains(MARKS) {
        return None;
    }
    let each = |parting: &dyn Fn(char) -> bool| parted(input, core, declared, parting);
    each(&blank).or_else(|| each(&comma))
}

/// The same, where these signs part one from the next; words and signs between them hold no figures.
fn parted(
    input: &str,
    core: Span,
    declared: Option<&'static Carrier>,
    parting: &dyn Fn(char) -> bool,
) -> Option<Damage> {
    let text = core.of(input);
    let mut first = None;
    let mut count = 0;
    let mut start = core.start;
    for piece in text.split_inclusive(parting) {
        // A comma at the end of a piece is no point.
        let end = start + piece.trim_end_matches(|c| parting(c) || matches!(c, ',' | '，')).len();
        if Span::new(start, end).of(input).contains(char::is_numeric) {
            count += 1;
            let piece = Span::new(start, end);
            match parse(input, piece) {
                Some(number) => {
                    let lost = number.mantissa.len() < number.digits;
                    first = first.or_else(|| lost.then(|| rounded(&number, declared)));
                }
                None if piece.of(input).len() >= LONG && claim::of(input, piece, declared).is_some() => {}
                None => return None,
            }
        }
        start += piece.len();
    }
    first.filter(|_| count > 1)
}

/// What is known of a number of which the notation keeps the first digits only.
fn rounded(number: &Scientific, declared: Option<&'static Carrier>) -> Damage {
    let lost = number.digits - number.mantissa.len();
    let (low, high) = interval(&number.mantissa);
    let prefix = common(&low, &high);
    let carrier = origin::carrier(number.digits, &starts(&low, &high), declared);
    let detail = Detail::Lost { digits: number.digits, lost, prefix, carrier, candidates_log10: lost as u32 };
    Damage { finding: Finding::new(Code::ExponentRounded, number.exponent).detail(detail), restored: None }
}

/// A mantissa in which every digit survived. One that is not shown may be a zero that a program left off, where the
/// check digit of the declared carrier bears that out: more of them were rather rounded away.
fn restored(number: &Scientific, core: Span, declared: Option<&'static Carrier>) -> Option<Damage> {
    let hidden = number.digits - number.mantissa.len();
    if hidden > 1 || hidden == 1 && (number.mantissa.len() <= SHOWN || number.digits > KEPT_DIGITS) {
        return None;
    }
    let text = format!("{:0<width$}", number.mantissa, width = number.digits);
    let compact = Compact::of(text.as_bytes())?;
    // Whole as it is written, it may lack a zero that a spreadsheet took before.
    let knows = |carrier: &'static Carrier| claim::shapes_of(carrier, &compact).next().is_some();
    if hidden == 0 && declared.is_some_and(|carrier| !knows(carrier)) {
        let before = zeros::look(&compact, core, declared).and_then(|damage| damage.restored);
        if let Some(restored) = before {
            let finding = Finding::new(Code::ExponentComplete, core);
            return Some(Damage { finding, restored: Some(restored) });
        }
    }
    let own = declared.is_some_and(|carrier| claim::fits_of(carrier, &compact).any(|fit| fit.check == Some(true)));
    let anyones = || claim::accepted(&compact).any(|fit| fit.check == Some(true));
    if hidden > 0 && !own {
        return None;
    }
    let checked = if declared.is_some() { own } else { anyones() };
    let safe = hidden == 0 && number.normal && checked;
    let applicability = if safe { Applicability::Safe } else { Applicability::Likely };
    Some(Damage { finding: Finding::new(Code::ExponentComplete, core), restored: Some((text, applicability)) })
}

/// Reads the notation. Codes such as `2004E205` have no point and no sign, and are left alone.
fn parse(input: &str, core: Span) -> Option<Scientific> {
    let whole = core.of(input);
    let text = whole.trim();
    let start = core.start + (whole.len() - whole.trim_start().len());
    let amount = text.strip_prefix(CURRENCIES).unwrap_or(text).trim_start();
    let signless = amount.strip_prefix(SIGNS).unwrap_or(amount);
    // A mantissa holds nothing else, and most texts show soon that they have none.
    let at = signless.find(|c: char| digit(c).is_none() && !POINTS.contains(&c) && !c.is_whitespace())?;
    let (shown, tail) = signless.split_at(at);
    let (mut power, signed) = power(tail)?;
    let (whole, fraction) = shown.trim_end().split_once(POINTS).unwrap_or((shown.trim_end(), ""));
    let (mut whole, mut fraction) = (figures(whole)?, figures(fraction)?);
    // Fortran writes a zero in front of the point: `0.372605E+18`.
    let below = whole == "0" && has_plus(tail) && power > 0 && fraction.len() > 1 && !fraction.starts_with('0');
    if below {
        whole = fraction.remove(0).to_string();
        power -= 1;
    }
    let written = match (whole.len(), fraction.is_empty()) {
        (1..=3, false) => true,
        (1, true) => signed,
        (0, _) => false,
        _ => has_plus(tail),
    };
    let digits = power + whole.len();
    if !written || whole.starts_with('0') || !(7..=MAX).contains(&digits) {
        return None;
    }
    // Zeros behind the last digit of the number are those of a fixed count of places.
    while whole.len() + fraction.len() > digits && fraction.ends_with('0') {
        fraction.pop();
    }
    let normal = !below && (whole.len() == 1 || power == 0);
    let mantissa = whole + &fraction;
    let exponent = Span::new(start + (text.len() - tail.len()), start + text.len());
    (mantissa.len() <= digits).then_some(Scientific { mantissa, digits, normal, exponent })
}

/// What parts the whole from the fraction, on any keyboard.
const POINTS: &[char] = &['.', ',', '\u{ff0e}', '\u{ff0c}', '\u{66b}'];
/// What parts mantissa and exponent: `E` on three keyboards, or a sign of multiplication.
const MARKS: &[char] = &['E', 'e', 'Е', 'е', 'Ｅ', 'ｅ', '×', '*', 'x', 'X', '·', '⋅', '∙'];
/// The first so many of them are letters.
const LETTERS: usize = 6;
const SIGNS: &[char] = &['+', '\u{ff0b}', '\u{207a}'];

/// What a column of amounts shows in front of them.
const CURRENCIES: &[char] = &['$', '€', '£', '¥', '￥', '₽', '₹', '₩'];

/// The digits of a text that holds nothing else.
fn figures(text: &str) -> Option<String> {
    text.chars().map(|c| digit(c).map(char::from)).collect()
}

/// Whether the exponent has its sign.
fn has_plus(tail: &str) -> bool {
    tail.contains(SIGNS)
}

/// The exponent of `E+21`, `e21`, `×10^21`, `×10²¹`, and whether its sign or its base is written out.
fn power(tail: &str) -> Option<(usize, bool)> {
    let behind = tail.strip_prefix(MARKS)?.trim_start();
    let times = !tail.starts_with(&MARKS[..LETTERS]);
    let behind = if times { behind.strip_prefix("10")?.trim_start_matches(['^', '*']) } else { behind };
    let exponent = behind.strip_prefix(SIGNS).unwrap_or(behind);
    let signed = times || exponent.len() < behind.len();
    let exponent: String =
        exponent.chars().map(|c| raised(c).or_else(|| digit(c)).map(char::from)).collect::<Option<_>>()?;
    // Some programs write three digits, some four: `e+021`.
    let written = (1..=4).contains(&exponent.len());
    let digits = exponent.trim_start_matches('0');
    let short = exponent.len() <= 2 || digits.len() < exponent.len();
    let value = if digits.is_empty() { Some(0) } else { digits.parse().ok() };
    value.filter(|_| written && short && digits.len() <= 2).map(|power| (power, signed))
}

/// A digit that is set above the line.
fn raised(c: char) -> Option<u8> {
    const RAISED: &[char] = &['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
    RAISED.iter().position(|&r| r == c).map(|digit| b'0' + digit as u8)
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
