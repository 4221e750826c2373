//! What a spreadsheet, a program or a narrow column leaves of a number whose whole is known.

use alloc::string::{String, ToString};

use crate::canon::Compact;
use crate::diagnose::diagnose;
use crate::matched::Fits;
use crate::rank::Context;
use crate::signs::is_digits;
use crate::spreadsheet::KEPT_DIGITS;
use crate::verdict::Verdict;

/// What took characters away.
///
/// ```
/// use tracklint::reconcile::{Loss, Relation, compare};
///
/// let lost = |filled| compare("9400111206206406260787", filled).relation;
/// assert_eq!(lost("9400111206206400000000"), Relation::Lost(Loss::FifteenDigits));
/// assert_eq!(lost("940011120620"), Relation::Lost(Loss::CutOff));
/// assert_eq!(lost("9400************0787"), Relation::Lost(Loss::Masked));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[non_exhaustive]
pub enum Loss {
    /// Spreadsheet notation: `9.40E+21`.
    Exponent,
    /// A spreadsheet kept fifteen digits and filled up with zeros.
    FifteenDigits,
    /// It was kept as a floating-point number.
    Float,
    /// The zeros in front were dropped.
    LeadingZeros,
    /// The end was cut off.
    CutOff,
    /// The beginning was cut off.
    StartCutOff,
    /// Beginning and end were cut off.
    BothCutOff,
    /// Characters were hidden behind signs.
    Masked,
}

/// Shorter pieces of a number are found in too many numbers.
const SHORTEST_PIECE: usize = 6;
/// As [`SHORTEST_PIECE`], where neither end agrees.
const SHORTEST_MIDDLE: usize = 9;

/// Whether `raw`, which reads as `filled`, is what is left of `label`.
pub(super) fn look(label: &str, raw: &str, filled: &str) -> Option<Loss> {
    let digits = label.trim_start_matches('0');
    let numeric = !digits.is_empty() && is_digits(digits);
    if numeric {
        if let Some((mantissa, length)) = scientific(raw) {
            return rounds_to(digits, &mantissa, length).then_some(Loss::Exponent);
        }
        if digits.len() > KEPT_DIGITS && filled.len() == digits.len() && filled != digits {
            if rounds_to(digits, &filled[..KEPT_DIGITS], filled.len())
                && filled[KEPT_DIGITS..].bytes().all(|b| b == b'0')
            {
                return Some(Loss::FifteenDigits);
            }
            if is_double_of(digits, filled) {
                return Some(Loss::Float);
            }
        }
    }
    if label != digits && filled == digits {
        return Some(Loss::LeadingZeros);
    }
    if filled.len() < SHORTEST_PIECE || filled.len() + 1 >= label.len() {
        return None;
    }
    // A piece out of the middle may as well be the number inside a barcode that nobody here can read.
    cut(label, filled).filter(|loss| *loss != Loss::BothCutOff || proves_itself(label))
}

/// Which ends of `whole` were cut off when `left` is what is left of it.
fn cut(whole: &str, left: &str) -> Option<Loss> {
    match () {
        () if whole.starts_with(left) => Some(Loss::CutOff),
        () if whole.ends_with(left) => Some(Loss::StartCutOff),
        () if left.len() >= SHORTEST_MIDDLE && left.len() * 2 > whole.len() && whole.contains(left) => {
            Some(Loss::BothCutOff)
        }
        () => None,
    }
}

/// What was lost of a label that reads as `label`, when `filled` is its whole. Rounding leaves what nothing else does;
/// of two numbers that differ at an end, the one that proves itself is the whole.
pub(super) fn of_label(filled: &str, raw: &str, label: &str) -> Option<Loss> {
    let ends = || if label.len() < SHORTEST_PIECE || label.len() >= filled.len() { None } else { cut(filled, label) };
    let loss = look(filled, raw, label).or_else(ends)?;
    let certain = match loss {
        Loss::Exponent | Loss::FifteenDigits | Loss::Float => true,
        Loss::LeadingZeros => agrees(filled),
        _ => proves_itself(filled) && !proves_itself(label),
    };
    certain.then_some(loss)
}

/// Whether a number is valid, whoever is asked.
fn proves_itself(number: &str) -> bool {
    diagnose(number).verdict() == Verdict::Valid
}

/// Whether the check digit of the likeliest kind of number agrees.
pub(super) fn agrees(number: &str) -> bool {
    let compact = Compact::of(number.as_bytes());
    compact.and_then(|compact| Fits::of(Context::default(), compact).best()).is_some_and(|fit| fit.check == Some(true))
}

/// The digits of a mantissa, and how many digits the number had: `9.40E+21`, `9,4E21`.
fn scientific(raw: &str) -> Option<(String, usize)> {
    let (mantissa, exponent) = raw.split_once(['E', 'e'])?;
    let (whole, fraction) = mantissa.split_once(['.', ',']).unwrap_or((mantissa, ""));
    let exponent = exponent.trim_start_matches('+');
    if whole.len() != 1 || whole == "0" || exponent.is_empty() || exponent.len() > 2 {
        return None;
    }
    (is_digits(whole) && is_digits(fraction) && is_digits(exponent))
        .then(|| Some((format!("{whole}{fraction}"), exponent.parse::<usize>().ok()? + 1)))?
}

/// Whether `digits`, rounded or cut to as many digits as `kept` has, are `kept` at the same length.
fn rounds_to(digits: &str, kept: &str, length: usize) -> bool {
    let n = kept.len();
    if n > digits.len() {
        return digits.len() == length && kept.trim_end_matches('0') == digits.trim_end_matches('0');
    }
    let (head, tail) = digits.split_at(n);
    if digits.len() == length && head == kept {
        return true;
    }
    // Rounding up may carry to the front and add a digit: 9.99… becomes 1.00….
    let up = tail.as_bytes().first().is_some_and(|&b| b >= b'5');
    let rounded = head.parse::<u128>().map_or_else(|_| String::new(), |value| (value + 1).to_string());
    up && digits.len() + (rounded.len() - n.min(rounded.len())) == length && rounded.get(..n) == Some(kept)
}

/// Whether `filled` is how a program prints the double nearest to `digits`: the shortest text that reads back the same,
/// filled up with zeros, or the exact value.
fn is_double_of(digits: &str, filled: &str) -> bool {
    digits.parse::<f64>().is_ok_and(|double| double.to_string() == filled || format!("{double:.0}") == filled)
}
