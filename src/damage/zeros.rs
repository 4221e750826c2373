//! Leading zeros: lost where a column was read as numbers, added where one was padded.

use alloc::borrow::ToOwned;
use alloc::vec::Vec;

use super::{Acceptance, Damage, acceptance, origin};
use crate::canon::{Compact, MAX};
use crate::cell::claim;
use crate::evidence::{BEGUN, CHECK, CONVINCING, DIGIT, RESTORING, bits};
use crate::finding::{Applicability, Code, Detail, Finding, Span};
use crate::matcher::Fit;
use crate::near::Scope;
use crate::rule::{Carrier, Kind, Part};
use crate::spreadsheet::KEPT_DIGITS;

/// More zeros than these do not stand in front of a number, unless its format says so.
pub(super) const MOST_ZEROS: usize = 6;
/// What one lost zero costs: one number in ten begins with it.
const ZERO: i32 = DIGIT as i32;
/// What it may lack when one is: two zeros. More of them are rarer than a character that was left out.
const DECLARED: i32 = -2 * ZERO;
const LIKELY_ZEROS: usize = 2;
/// No type of number holds more digits.
const COUNTED: usize = 19;
/// So many zeros fill a field of fixed width: one number in ten thousand begins with them by itself.
const FILLED: usize = 4;
/// Fewer digits are a whole number for a dozen carriers.
const WHOLE_LENGTH: usize = 10;

/// Looks for zeros that were taken from the front of a number, or put there.
pub(super) fn look(number: &Compact, place: Span, declared: Option<&'static Carrier>) -> Option<Damage> {
    match (acceptance(number, declared), number.text()) {
        (Acceptance::None, [b'0', ..]) => extra(number, place, declared),
        (Acceptance::None, _) => lost(number, place, declared),
        _ => None,
    }
}

/// The fits of a number that may be restored: of the declared carrier, or clear ones of anybody. What takes any length
/// takes a zero more, too, which says nothing.
fn fits(number: &Compact, declared: Option<&'static Carrier>) -> Vec<Fit> {
    let shaped = |fit: &Fit| !claim::is_free(fit.format) && !is_of_any_length(fit.format.format().shape);
    match declared {
        Some(carrier) => claim::fits_of(carrier, number).filter(shaped).collect(),
        None => claim::accepted(number).filter(|fit| fit.check == Some(true)).collect(),
    }
}

/// What a spreadsheet took the zeros from, where exactly one number of zeros pays for itself.
fn lost(number: &Compact, place: Span, declared: Option<&'static Carrier>) -> Option<Damage> {
    // A wrong digit comes before a lost zero where numbers of the carrier are that long.
    if has_shape(number, declared) {
        return None;
    }
    let padded = likeliest_padded(number, declared)?;
    let checked = |number: &Compact| fits(number, declared).iter().any(|fit| fit.check == Some(true));
    if declared.is_some() && !checked(&padded) {
        // A number that is clearly another carrier's belongs to that one, unless a check digit speaks for the zero; and
        // one of two equal digits is rather too much where a check digit agrees without it.
        let clear = |fit: Fit| fit.evidence >= CONVINCING;
        if claim::accepted(number).any(clear) || undoubled(number).any(|number| checked(&number)) {
            return None;
        }
    }
    let found = number.len;
    let own = declared.map_or(0, |carrier| Scope::of(Some(carrier)).counted_lengths() & !(1 << found));
    let fitting = fits(&padded, declared);
    let format = fitting.first().map(|fit| fit.format.format());
    let detail = Detail::Length { found, expected: 1 << padded.len | own, format };
    // Where a check digit agrees without one of two equal digits, too, that is the other story.
    let doubled = || declared.is_some() && undoubled(number).any(|number| checked(&number));
    let likely =
        fitting.iter().any(|fit| tells_of_zeros(*fit, number, padded.len - number.len) && !is_key(*fit, number));
    let sure = if likely && !doubled() { Applicability::Likely } else { Applicability::Guess };
    damage(Code::LeadingZeroLost, place, &padded, sure, detail)
}

/// The number with zeros in front to a length that a format has, where what that format says pays for the zeros and no
/// other number of them pays as well.
fn likeliest_padded(number: &Compact, declared: Option<&'static Carrier>) -> Option<Compact> {
    // Two zeros are rarer than a number of another carrier that a check digit bears out, or that is as short as many
    // are.
    let checked = |fit: Fit| number.len < WHOLE_LENGTH || fit.check == Some(true);
    let few = if declared.is_some() && claim::accepted(number).any(checked) { 1 } else { LIKELY_ZEROS };
    let mut most = MOST_ZEROS;
    let mut best: Option<(i32, Compact)> = None;
    let mut second = i32::MIN;
    let mut cost = 0;
    for zeros in 1..=MOST_ZEROS.min(MAX - number.len) {
        let mut bytes = vec![b'0'; zeros];
        bytes.extend_from_slice(number.text());
        let padded = Compact::of(&bytes)?;
        cost += ZERO;
        // Where numbers of the carrier are one digit longer, one digit was left out rather than many zeros.
        if zeros == 1 && has_shape(&padded, declared) {
            most = LIKELY_ZEROS;
        }
        if zeros > most {
            break;
        }
        // Of more zeros, or of digits that no spreadsheet would have kept, only a check digit tells, or a format whose
        // numbers all begin so. Where they begin as the number does, a digit was left out behind.
        let few =
            declared.is_none() || number.len <= KEPT_DIGITS && zeros <= few && !begins_like(number, zeros, declared);
        let counts = |fit: &&Fit| few || number.len <= COUNTED && fit.check == Some(true) || zeros_of(**fit) == zeros;
        let weight = fits(&padded, declared).iter().filter(counts).map(|fit| i32::from(fit.evidence) - cost).max();
        if let Some(weight) = weight.filter(|&weight| weight >= least_weight(zeros, declared)) {
            match best {
                Some((most, _)) if weight <= most => second = second.max(weight),
                _ => {
                    second = best.map_or(second, |(most, _)| most);
                    best = Some((weight, padded));
                }
            }
        }
    }
    best.filter(|&(most, _)| most > second).map(|(_, padded)| padded)
}

/// What a format must say at least beyond what the zeros cost.
fn least_weight(zeros: usize, declared: Option<&'static Carrier>) -> i32 {
    match declared {
        // What is known by hearsay must pay for the zeros: the carrier may number with fewer digits.
        Some(carrier) if carrier.is_known_by_hearsay() => 0,
        Some(_) if zeros <= LIKELY_ZEROS => DECLARED,
        Some(_) => DECLARED / 2,
        None => i32::from(RESTORING),
    }
}

/// Whether the declared carrier has a shape of its own for a number, whatever its check digit.
fn has_shape(number: &Compact, declared: Option<&'static Carrier>) -> bool {
    let shaped = |fit: Fit| !claim::is_free(fit.format);
    declared.is_some_and(|carrier| claim::shapes_of(carrier, number).any(shaped))
}

/// Whether a format tells a zero in front from a digit that was left out; nothing but its length does, unless its
/// numbers are known to begin so or a check digit agrees.
fn tells_of_zeros(fit: Fit, number: &Compact, zeros: usize) -> bool {
    let sampled = || fit.format.format().valid.iter().any(|sample| leading_zeros(sample) >= zeros);
    // Of two zeros a check digit alone says less than of one, which one number in ten begins with; and what no
    // spreadsheet would have kept, none took them from.
    let enough = || zeros == 1 || fit.evidence > CHECK && number.len <= KEPT_DIGITS || sampled();
    fit.check == Some(true) && enough() && sees_zeros(fit, number, zeros) || zeros_of(fit) >= zeros
}

/// Whether the check digit does not agree with any digit in the place of the first zero. Some check digits pass over
/// the beginning.
fn sees_zeros(fit: Fit, number: &Compact, zeros: usize) -> bool {
    let mut other = vec![b'1'];
    other.resize(zeros, b'0');
    other.extend_from_slice(number.text());
    let agrees = |found: Fit| found.format == fit.format && found.check == Some(true);
    let other = Compact::of(&other);
    let blind = other.is_some_and(|other| claim::shapes_of(fit.format.carrier(), &other).any(agrees));
    !blind
}

/// Whether the carrier has numbers with some places more, up to so many, that begin as this one does.
fn begins_like(number: &Compact, more: usize, carrier: Option<&'static Carrier>) -> bool {
    let mut found = false;
    origin::each(
        |n| (number.len + 1..=number.len + more).contains(&n),
        &[number.text().to_vec()],
        carrier,
        bits(BEGUN),
        |_| found = true,
    );
    found
}

/// How many zeros all numbers of a format begin with.
pub(crate) fn zeros_of(fit: Fit) -> usize {
    match fit.format.format().shape.first() {
        Some(Part::Lit(text)) => leading_zeros(text),
        _ => 0,
    }
}

/// Whether as many zeros as fill a field of fixed width stand in front of the last digits of a number, of which there
/// are so many: fewer may be all digits that a longer number has of its own.
pub(crate) fn is_filled(number: &[u8], kept: usize) -> bool {
    number.iter().take_while(|&&b| b == b'0').count() >= FILLED && kept >= WHOLE_LENGTH
}

/// How many zeros a text begins with.
fn leading_zeros(text: &str) -> usize {
    text.bytes().take_while(|&b| b == b'0').count()
}

/// Whether a number is an identifier of GS1 as it stands, and no zeros begin the format that it would be with some. Its
/// check digit is weighed from the right, so that it agrees with zeros in front as well as without them.
fn is_key(fit: Fit, number: &Compact) -> bool {
    let same = |own: Fit| own.check == Some(true) && own.format.format().check == fit.format.format().check;
    let key = |own: Fit| same(own) && own.format.carrier().kind == Kind::Identifier;
    zeros_of(fit) == 0 && claim::accepted(number).any(key)
}

/// Whether a part of a shape has no length of its own.
fn is_of_any_length(shape: &[Part]) -> bool {
    shape.iter().any(|part| matches!(*part, Part::Run { min, max, .. } if min < max))
}

/// The number without one of two equal neighbours: a digit that was typed twice.
fn undoubled(number: &Compact) -> impl Iterator<Item = Compact> {
    let text = number.text();
    let double = (1..text.len()).filter(|&at| text[at] == text[at - 1]);
    double.filter_map(|at| Compact::of(&[&text[..at], &text[at + 1..]].concat()))
}

/// Takes zeros off until a format fits.
fn extra(number: &Compact, place: Span, declared: Option<&'static Carrier>) -> Option<Damage> {
    let zeros = number.text().iter().take_while(|&&b| b == b'0').count();
    // Without a carrier, a single zero off bare digits finds a check that agrees too easily.
    if declared.is_none() && zeros < 2 {
        return None;
    }
    // Few numbers begin with a zero, so the one without any comes first.
    let mut shorter = (1..=zeros).rev().filter_map(|n| Compact::of(&number.text()[n..]));
    // A form that carries the number behind zeros of its own is no second reading.
    // What the declared carrier accepts without them needs no proof but its beginning, and not even that where it is no
    // other one's number as it stands.
    let checked = |fit: Fit| fit.check == Some(true);
    let own = |fit: &Fit| {
        let begins = fit.evidence >= CHECK && !claim::accepted(number).any(checked);
        declared.is_some() && (begins || claim::accepted(number).next().is_none())
    };
    // A check digit alone is no proof where any carrier may be meant: it agrees with one number in ten by chance.
    let proves = |fit: &Fit| checked(*fit) && (declared.is_some() || i32::from(fit.evidence) >= i32::from(RESTORING));
    // Nor does what fills a field make it another one's.
    let filled = |n: &Compact| declared.is_some() && is_filled(number.text(), n.len);
    let itself = |n: &Compact, fit: &Fit| (own(fit) || proves(fit) || filled(n)) && fit.format.format().inner.is_none();
    let one = shorter.find(|n| fits(n, declared).iter().any(|fit| itself(n, fit)))?;
    let format = fits(&one, declared).first().map(|fit| fit.format.format());
    let detail = Detail::Length { found: number.len, expected: 1 << one.len, format };
    // One zero is as often a digit of the number, of which another one is too much or a second zero was lost.
    let sure = if number.len - one.len > 1 { Applicability::Likely } else { Applicability::Guess };
    damage(Code::ExtraLeadingZeros, place, &one, sure, detail)
}

/// The damage, with the number as it was.
fn damage(code: Code, place: Span, number: &Compact, sure: Applicability, detail: Detail) -> Option<Damage> {
    let text = core::str::from_utf8(number.text()).ok()?.to_owned();
    Some(Damage { finding: Finding::new(code, place).detail(detail), restored: Some((text, sure)) })
}
