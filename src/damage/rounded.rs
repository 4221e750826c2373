//! Digits that a spreadsheet or a floating-point number took: zeros after the fifteenth digit, the zeros of a
//! shortest spelling, and the exact value of a double.

use alloc::borrow::ToOwned;
use alloc::string::ToString;
use alloc::vec::Vec;

use super::{Acceptance, Damage, acceptance, origin, zeros};
use crate::canon::{Compact, Reading};
use crate::cell::claim;
use crate::evidence::{CHECK, DISTINCTIVE};
use crate::finding::{Applicability, Code, Detail, Finding};
use crate::matcher::Fit;
use crate::rank::Facts;
use crate::rule::{Carrier, Standing};
use crate::spreadsheet::KEPT_DIGITS;

/// A double needs no more digits than this to be read back.
const DIGITS_OF_A_DOUBLE: usize = 17;

/// A cheap question to every bare number of at least sixteen digits: may it have been rounded? One number in a hundred
/// may, and then [`look`](super::look) decides.
pub(crate) fn digits(number: &Compact) -> Option<Code> {
    let n = number.len;
    if number.letters != 0 || n <= KEPT_DIGITS {
        return None;
    }
    let last = |k: usize| number.text()[n - k..].iter().fold(0u32, |value, b| value * 10 + u32::from(b - b'0'));
    if n == KEPT_DIGITS + 1 {
        return (last(1) == 0).then_some(Code::DigitsZeroed);
    }
    if last(2) == 0 {
        return Some(Code::DigitsZeroed);
    }
    // Doubles of so many digits are multiples of 1024 at least, and the last eight digits show what is a multiple of
    // 256.
    (n >= 20 && last(8) % 256 == 0).then_some(Code::FloatRounded)
}

/// The greatest whole numbers of 32 and of 64 bits, with a sign and without, and the least without theirs: a column of
/// such numbers has them in the place of all that are greater.
const LIMITS: [&[u8]; 6] = [
    b"2147483647",
    b"2147483648",
    b"4294967295",
    b"9223372036854775807",
    b"9223372036854775808",
    b"18446744073709551615",
];

/// Whether a number is the greatest of a column of numbers.
pub(super) fn is_limit(number: &Compact) -> bool {
    number.letters == 0 && LIMITS.contains(&number.text())
}

/// Of a number that did not fit into a column of numbers nothing is left.
pub(super) fn limit(number: &Compact, reading: &Reading, declared: Option<&'static Carrier>) -> Option<Damage> {
    is_limit(number).then(|| ruined(Code::FloatRounded, number, reading, number.len, declared))
}

/// So many zeros at the end are no chance.
const TELLING_ZEROS: usize = 4;

/// What the digits of a bare number show.
struct Traces {
    /// Digits without leading zeros.
    len: usize,
    /// How many of them are zeros at the end.
    zeros: usize,
    /// How many lie between.
    significant: usize,
}

impl Traces {
    fn of(number: &Compact) -> Self {
        let leading = number.text().iter().take_while(|&&b| b == b'0').count();
        let len = number.len - leading;
        let zeros = number.text().iter().rev().take_while(|&&b| b == b'0').count().min(len);
        Self { len, zeros, significant: len - zeros }
    }
}

/// Looks for last digits that became zeros because a program took the number for a quantity.
pub(super) fn look(number: &Compact, reading: &Reading, declared: Option<&'static Carrier>) -> Option<Damage> {
    let traces = Traces::of(number);
    if traces.len <= KEPT_DIGITS || traces.significant < 6 {
        return None;
    }
    if number.len == KEPT_DIGITS + 1 {
        return sixteen(number, reading, declared);
    }
    let value = core::str::from_utf8(number.text()).ok()?;
    let accepted = acceptance(number, declared);
    // Chances of a good number: one in ten for each zero. A good check digit makes the damage ten times less likely.
    let enough = match accepted {
        Acceptance::None => 2,
        Acceptance::Shape => 3,
        Acceptance::Check => 4,
    };
    let zeroed = traces.significant <= KEPT_DIGITS;
    // A program that prints seventeen digits of every double is told by the zeros alone, where there are many.
    let printed = accepted != Acceptance::Check && traces.zeros >= TELLING_ZEROS;
    let shortest = zeroed || traces.significant <= DIGITS_OF_A_DOUBLE && (printed || is_shortest(value));
    if traces.zeros >= enough && shortest && (traces.zeros > 2 || was_known(number, declared)) {
        let lost = if zeroed { traces.len - KEPT_DIGITS } else { blurred(number) };
        let code = if zeroed { Code::DigitsZeroed } else { Code::FloatRounded };
        return Some(ruined(code, number, reading, lost, declared));
    }
    if accepted == Acceptance::None
        && traces.zeros == 1
        && is_of_a_coarse_grid(number, value)
        && was_known(number, declared)
    {
        return Some(ruined(Code::FloatRounded, number, reading, blurred(number), declared));
    }
    let bits = exact_bits(value)?;
    let enough = match accepted {
        // One number in so many is a multiple by chance, and the declared carrier's are as long.
        Acceptance::None if declared.is_some() && was_known(number, declared) => 5,
        Acceptance::None => 10,
        Acceptance::Shape => 13,
        Acceptance::Check => 17,
    };
    (bits >= enough).then(|| ruined(Code::FloatRounded, number, reading, blurred(number), declared))
}

/// Sixteen digits of which the last one became zero. Where it is a check digit, it can be computed; an accepted number
/// is one of the ten in a hundred that end so.
fn sixteen(number: &Compact, reading: &Reading, declared: Option<&'static Carrier>) -> Option<Damage> {
    if number.text()[KEPT_DIGITS] != b'0' || !is_refused(number, declared) {
        return None;
    }
    let mut found: Vec<Compact> = Vec::new();
    for digit in b'1'..=b'9' {
        let mut bytes = number.text().to_vec();
        bytes[KEPT_DIGITS] = digit;
        let candidate = Compact::of(&bytes)?;
        let fits = match declared {
            Some(carrier) => claim::fits_of(carrier, &candidate).any(|fit| fit.check == Some(true)),
            None => claim::accepted(&candidate)
                .any(|fit| fit.check == Some(true) && fit.evidence >= CHECK + DISTINCTIVE / 2),
        };
        if fits {
            found.push(candidate);
        }
    }
    let [one] = &found[..] else { return None };
    let restored = core::str::from_utf8(one.text()).ok()?.to_owned();
    let damage = ruined(Code::DigitsZeroed, number, reading, 1, declared);
    Some(Damage { restored: Some((restored, Applicability::Likely)), ..damage })
}

/// Whether nobody accepts the digits as they stand. Shapes without a check that only a declaration speaks for do not
/// count where the digits begin as other numbers of the carrier do, and fail the check of those.
fn is_refused(number: &Compact, declared: Option<&'static Carrier>) -> bool {
    let vague = |carrier: &'static Carrier| {
        let fails = |fit: Fit| fit.check == Some(false) && fit.outline() >= DISTINCTIVE;
        let counts = |fit: Fit| fit.check.is_some() || Facts::of(fit.format).standing != Standing::DeclaredOnly;
        claim::shapes_of(carrier, number).any(fails) && !claim::fits_of(carrier, number).any(counts)
    };
    acceptance(number, declared) == Acceptance::None || declared.is_some_and(vague)
}

/// Whether a known format has such numbers, or the declared carrier one that began with zeros, too. Two zeros alone are
/// too weak for one that nobody knows.
fn was_known(number: &Compact, declared: Option<&'static Carrier>) -> bool {
    let start = &number.text()[..number.len - 2];
    let most = if declared.is_some() { zeros::MOST_ZEROS } else { 0 };
    (0..=most).any(|zeros| origin::any(number.len + zeros, &[[&vec![b'0'; zeros], start].concat()], declared))
}

/// Whether the digits are those that a program prints for a double, filled up with zeros.
fn is_shortest(digits: &str) -> bool {
    digits.parse::<f64>().is_ok_and(|double| double.to_string() == digits.trim_start_matches('0'))
}

/// Whether seventeen digits and a zero are those that a program prints for a double, of which there are so few that one
/// number in fifty at most is spelled so by chance.
fn is_of_a_coarse_grid(number: &Compact, digits: &str) -> bool {
    /// In bits that a double of this size lacks.
    const COARSE: u32 = 5;
    number.len == DIGITS_OF_A_DOUBLE + 1 && spare(value(number)) >= COARSE && is_shortest(digits)
}

/// How many bits of a large number are zeros because a double has no more than 53; `None` when it is no double.
fn exact_bits(digits: &str) -> Option<u32> {
    let value: u128 = digits.parse().ok()?;
    let spare = (u128::BITS - value.leading_zeros()).checked_sub(f64::MANTISSA_DIGITS)?;
    (value.trailing_zeros() >= spare).then_some(spare)
}

/// How many digits lie below the grid of doubles of this size.
fn grid_digits(number: &Compact) -> usize {
    (f64::from(spare(value(number))) * core::f64::consts::LOG10_2) as usize
}

/// The value of all digits; the greatest where there are too many.
fn value(number: &Compact) -> u128 {
    core::str::from_utf8(number.text()).ok().and_then(|digits| digits.parse().ok()).unwrap_or(u128::MAX)
}

/// The bits of a whole number that a double has no room for.
fn spare(value: u128) -> u32 {
    (u128::BITS - value.leading_zeros()).saturating_sub(f64::MANTISSA_DIGITS)
}

/// How many digits at the end are not those of every number that gives this double: half a step of the grid of doubles
/// lies between them on either side, and a shortest spelling is as near as that.
fn blurred(number: &Compact) -> usize {
    let value = value(number);
    let half = 1u128 << spare(value) >> 1;
    let (least, most) = (value.saturating_sub(half).to_string(), value.saturating_add(half).to_string());
    let same = least.bytes().zip(most.bytes()).take_while(|(a, b)| a == b).count();
    if least.len() == most.len() { most.len() - same } else { most.len() }
}

/// A number that lost so many of its last digits.
fn ruined(code: Code, number: &Compact, reading: &Reading, lost: usize, declared: Option<&'static Carrier>) -> Damage {
    let kept = number.len - lost.max(1);
    let prefix = &number.text()[..kept];
    let carrier = origin::carrier(number.len, &[prefix.to_vec()], declared);
    let detail = Detail::Lost {
        digits: number.len,
        lost: lost.max(1),
        prefix: core::str::from_utf8(prefix).unwrap_or("").to_owned(),
        carrier,
        candidates_log10: if code == Code::FloatRounded { grid_digits(number) } else { lost } as u32,
    };
    Damage { finding: Finding::new(code, reading.raw(kept, number.len)).detail(detail), restored: None }
}
