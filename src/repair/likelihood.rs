//! How likely a changed text is beside the one that stands there, whatever changed it.

use super::candidate::{Candidate, Slip};
use crate::canon::Compact;
use crate::near::Text;
use crate::rule::{Part, Place, Set};

/// How likely a letter, or a digit, is at its place in a field that takes both, over what the text has there. The other
/// characters of the field tell what it is made of, with half a character of each kind beforehand.
pub(super) fn like_its_neighbours(text: &Text, candidate: &Candidate) -> f64 {
    let (Slip::Replaced { at } | Slip::Missing { gap: at } | Slip::Erased { gap: at, .. }) = candidate.slip else {
        return 1.0;
    };
    let (format, number) = (candidate.format.format(), &candidate.number);
    let replaced = matches!(candidate.slip, Slip::Replaced { .. });
    let is_digit = |number: &Compact| number.digits >> at & 1 == 1;
    if replaced && is_digit(number) == is_digit(&text.number) {
        return 1.0;
    }
    // Most formats have no such field, and need not be laid over the number to see it.
    let both = |part: &&Part| matches!(*part, Part::Run { set, .. } if set.includes(Set::ALNUM));
    if !format.shape.iter().any(|part| both(&part)) {
        return 1.0;
    }
    let takes_both = |field| format.shape.iter().filter(both).any(|part| part.field() == Some(field));
    let holds = |place: &&Place| (usize::from(place.from)..usize::from(place.to)).contains(&at);
    let Some(layout) = format.layout(number.text()) else { return 1.0 };
    let Some(place) = layout.places().iter().find(holds).filter(|place| place.field.is_some_and(takes_both)) else {
        return 1.0;
    };
    let others = ((1u64 << place.to) - (1u64 << place.from)) & !(1 << at);
    let (digits, letters) = ((number.digits & others).count_ones(), (number.letters & others).count_ones());
    let (alike, other) = if is_digit(number) { (digits, letters) } else { (letters, digits) };
    let (alike, other) = (f64::from(alike) + 0.5, f64::from(other) + 0.5);
    if replaced { alike / other } else { alike / (alike + other) }
}

/// How many texts share the outline of `from`, over those that share the outline of `to`. The evidence of a format
/// counts against texts of the same outline, so outlines of different size must be brought to one measure.
pub(super) fn ratio(from: &Compact, to: &Compact) -> f64 {
    let power = |base: f64, more: u64, fewer: u64| {
        let times = |n: u32| (0..n).fold(1.0, |product, _| product * base);
        times(more.count_ones().saturating_sub(fewer.count_ones()))
            / times(fewer.count_ones().saturating_sub(more.count_ones()))
    };
    power(10.0, from.digits, to.digits) * power(26.0, from.letters, to.letters)
}
