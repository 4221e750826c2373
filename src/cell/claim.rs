//! Whether a piece of text is a number by itself.

use crate::canon::{Compact, compact, read};
use crate::finding::Span;
use crate::matcher::{self, Fit};
use crate::rule::{Carrier, Format, Part, Set, Standing};

/// What a check digit is worth: a factor of ten, in quarters of a bit.
pub(crate) const CHECK: u8 = 13;
/// Six bits: two fixed digits, or letters at the ends. Hardly any text passes by chance.
pub(crate) const DISTINCTIVE: u8 = 24;

/// How strongly a text claims to be a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Claim {
    /// The evidence of the best format, in quarters of a bit.
    pub(crate) evidence: u8,
    /// Whether a check digit agrees.
    pub(crate) checked: bool,
}

impl Claim {
    /// Whether more than the mere length speaks for it.
    pub(crate) const fn is_sure(self) -> bool {
        self.checked || self.evidence >= DISTINCTIVE
    }
}

/// The kept characters of a piece of the input; `None` when anything strange stands in it.
pub(crate) fn number(input: &str, span: Span) -> Option<Compact> {
    compact(span.of(input)).or_else(|| {
        let reading = read(input, span);
        if reading.strange.is_some() { None } else { Compact::of(&reading.text) }
    })
}

/// The formats that everybody's number may have and that accept this one.
pub(crate) fn accepted(number: &Compact) -> impl Iterator<Item = Fit> {
    matcher::find(number).iter().filter(|fit| fit.accepted() && is_open(fit.format.format()))
}

/// Whether a format speaks for texts of an unknown carrier.
pub(crate) fn is_open(format: &Format) -> bool {
    matches!(format.standing, Standing::Stable) && !is_free(format)
}

/// Whether a shape takes any letters and digits: nearly every text fits, so it says nothing.
pub(crate) fn is_free(format: &Format) -> bool {
    format.shape.iter().all(|part| matches!(part, Part::Run { set, .. } if set.includes(Set::ALNUM)))
}

/// What the best format says for this number; `None` when nothing accepts it.
pub(crate) fn of_number(number: &Compact) -> Option<Claim> {
    accepted(number)
        .map(|fit| Claim { evidence: fit.evidence, checked: fit.check == Some(true) })
        .reduce(|a, b| Claim { evidence: a.evidence.max(b.evidence), checked: a.checked || b.checked })
}

/// What a piece of the input claims.
pub(crate) fn of(input: &str, span: Span) -> Option<Claim> {
    of_number(&number(input, span)?)
}

/// The formats of one carrier that accept it, also those that only a declared carrier has.
pub(crate) fn fits_of(carrier: &Carrier, number: &Compact) -> impl Iterator<Item = Fit> {
    matcher::find(number).iter().filter(move |fit| fit.accepted() && fit.format.carrier() == carrier)
}

/// Whether one carrier accepts it.
pub(crate) fn by(carrier: &Carrier, number: &Compact) -> bool {
    fits_of(carrier, number).next().is_some()
}

/// Whether the punctuation of the text is its own: nothing may be taken off.
pub(crate) fn owns_punctuation(text: &str) -> bool {
    let text = text.trim();
    text.len() < 64
        && text.bytes().any(|b| b.is_ascii_punctuation())
        && matcher::find_punctuated(text.to_ascii_uppercase().as_bytes()).any(Fit::accepted)
}
