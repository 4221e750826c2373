//! Digits that only repeat or count, typed to fill a field.

use crate::canon::Compact;
use crate::carriers::WELL_KNOWN;
use crate::finding::Severity::{Error, Warning};
use crate::finding::{Code, Severity};
use crate::matcher::{self, Fit};
use crate::s10;

/// No carrier issues so many zeros and nothing else.
const ZEROS_ONLY: usize = 13;
/// Letters around the digits of any number, of which no others are as many: around zeros there may be more, as long as
/// those are the most.
const AROUND: usize = 5;
/// So many zeros among more letters stand in no number: samples of shapes have fewer.
const MANY: usize = 9;
/// Digits in front of so many zeros that no number has, and those zeros.
const FRONT: usize = 4;
const ZEROS: usize = 13;

/// One character repeated, or digits that count. Letters around the digits do not change that.
pub(super) fn look(number: &Compact) -> Option<(Code, Severity)> {
    let (start, end) = body(number)?;
    let digits = &number.bytes[start..end];
    let Some(&second) = digits.get(1) else {
        return (number.text() == b"0").then_some((Code::SameDigits, Severity::Error));
    };
    if digits.len() == number.len && number.letters == 0 && digits[0] != second && is_patterned(digits) {
        return Some((Code::SameDigits, Error));
    }
    if number.letters == 0 && is_nothing_behind_its_front(digits) {
        return Some((Code::SameDigits, Error));
    }
    let step = Step::between(digits[0], second)?;
    if Step::between(digits[digits.len() / 2 - 1], digits[digits.len() / 2]) != Some(step) {
        return None;
    }
    let steps = digits.windows(2).take_while(|w| Step::between(w[0], w[1]) == Some(step)).count();
    let whole = steps + 1 == digits.len();
    // The last digit may be a check digit, which does not follow the pattern.
    let nearly = whole || steps + 2 == digits.len();
    let bare = start == 0 && end == number.len;
    // A prefix speaks for a carrier: of other digits than zeros that is said, not condemned. One that everybody knows
    // speaks for nothing.
    let known = WELL_KNOWN.iter().any(|known| number.text().starts_with(known.head.as_bytes()));
    let prefixed = end == number.len && !known;
    let severity = match step {
        Step::Same if bare => {
            (whole && (digits.len() > 2 || digits[0] == b'0') || nearly && digits.len() >= 8).then_some(Error)
        }
        Step::Same if prefixed => {
            let nothing = digits[0] == b'0' && digits.len() >= ZEROS_ONLY;
            (whole && digits.len() >= 6).then_some(if nothing { Error } else { Warning })
        }
        Step::Same => (nearly && digits.len() >= 6).then_some(Error),
        Step::Up | Step::Down if bare => (whole && digits.len() >= 4 || nearly && digits.len() >= 11).then_some(Error),
        // Nine digits that count up or down, which the check digit of a post does not confirm, were typed for want of a
        // number.
        Step::Up | Step::Down if whole && (known || is_item_of_nobody(number)) => Some(Error),
        // Among letters a run of digits is what manuals print, but a carrier may have issued it.
        Step::Up | Step::Down => (whole && digits.len() >= 8 && number.len - digits.len() < AROUND).then_some(Warning),
    };
    let code = if step == Step::Same { Code::SameDigits } else { Code::Sequence };
    severity.map(|severity| (code, severity))
}

/// Whether a number is an item of the post of a country that is known, but for its check digit.
fn is_item_of_nobody(number: &Compact) -> bool {
    let fits = matcher::find(number);
    s10::has_outline(number)
        && fits.iter().any(Fit::is_item_but_for_its_check)
        && !fits.iter().any(|fit| fit.check == Some(true))
}

/// The beginning of a number, and zeros for all the rest: `9400 0000 0000 0000 0000 00`.
fn is_nothing_behind_its_front(digits: &[u8]) -> bool {
    let zeros = digits.iter().rev().take_while(|digit| **digit == b'0').count();
    zeros >= ZEROS && (1..=FRONT).contains(&(digits.len() - zeros))
}

/// A few digits again and again: `121212121212`, `123412341234`.
fn is_patterned(digits: &[u8]) -> bool {
    const SHORTEST_PATTERN: usize = 8;
    /// How many digits come again, and how often at least.
    const WIDEST: usize = 4;
    const TIMES: usize = 3;
    digits.len() >= SHORTEST_PATTERN
        && (2..=WIDEST).any(|width| {
            digits.len() >= TIMES * width && digits.iter().zip(&digits[width..]).all(|(digit, next)| digit == next)
        })
}

/// Where the digits stand that make up nearly all of a number: behind a short prefix, before a short suffix. A number
/// without digits, or with one letter all the way behind its prefix, counts as a whole.
fn body(number: &Compact) -> Option<(usize, usize)> {
    if number.digits == 0 {
        return Some((0, number.len));
    }
    let end = 64 - number.digits.leading_zeros() as usize;
    let letters_before = number.letters & (u64::MAX >> (64 - end));
    let start = 64 - letters_before.leading_zeros() as usize;
    let around = start + number.len - end;
    let zeros = || number.bytes[start..end].iter().all(|digit| *digit == b'0');
    let many = end - start >= MANY && around < end - start;
    if around <= AROUND || many && zeros() {
        return Some((start, end));
    }
    (end <= 2 && number.len > 2 + AROUND).then_some((2, number.len))
}

/// How one character follows another.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Step {
    Same,
    Up,
    Down,
}

impl Step {
    /// Digits count round the clock, with or without the zero: `…8 9 0 1` and `…8 9 1 2`.
    const fn between(a: u8, b: u8) -> Option<Self> {
        match (a, b) {
            _ if a == b => Some(Self::Same),
            (b'A'..=b'Z', _) | (_, b'A'..=b'Z') => None,
            (b'9', b'0' | b'1') => Some(Self::Up),
            (b'0' | b'1', b'9') => Some(Self::Down),
            _ if a + 1 == b => Some(Self::Up),
            _ if a == b + 1 => Some(Self::Down),
            _ => None,
        }
    }
}
