//! Whether a piece of text is a number by itself.

use crate::canon::{Compact, compact, kept};
use crate::evidence::{self, CONVINCING, DECLARED, DISTINCTIVE, OWN_PUNCTUATION};
use crate::finding::Span;
use crate::matcher::{self, Fit, FormatId};
use crate::rank::Facts;
use crate::rule::{Carrier, Standing};

/// The most bytes of one number, between all that may be dropped.
const LONGEST: usize = 512;
/// Hardly any number has fewer digits, but for long ones of letters and digits in any order.
pub(crate) const FEWEST: u32 = 3;

/// How strongly a text claims to be a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Claim {
    /// The evidence of the best format, in quarters of a bit.
    pub(crate) evidence: u8,
    /// Whether a check digit agrees.
    pub(crate) checked: bool,
}

impl Claim {
    /// Punctuation of its own: hardly any other text has that.
    pub(crate) const OF_PUNCTUATION: Self = Self { evidence: u8::MAX, checked: false };

    /// What its own punctuation says for a text: of digits with hyphens, little.
    pub(crate) fn of_punctuation(text: &str) -> Self {
        match matcher::evidence_of_punctuation(text.trim().as_bytes(), false) {
            evidence if evidence < OWN_PUNCTUATION => Self { evidence, checked: false },
            _ => Self::OF_PUNCTUATION,
        }
    }

    /// The same where the carrier was declared.
    pub(crate) const fn of_declared(self) -> Self {
        Self { evidence: self.evidence.saturating_add(DECLARED), ..self }
    }

    /// The better of two in each respect.
    pub(crate) fn or(self, other: Self) -> Self {
        Self { evidence: self.evidence.max(other.evidence), checked: self.checked || other.checked }
    }

    /// Whether more than the mere length speaks for it.
    pub(crate) const fn is_sure(self) -> bool {
        self.checked || self.is_distinctive()
    }

    /// Whether hardly any other text has it.
    pub(crate) const fn is_distinctive(self) -> bool {
        self.evidence >= DISTINCTIVE
    }
}

impl From<Fit> for Claim {
    fn from(fit: Fit) -> Self {
        Self { evidence: fit.evidence, checked: fit.check == Some(true) }
    }
}

/// The kept characters of a piece of the input; `None` when anything strange stands in it.
pub(crate) fn number(input: &str, span: Span) -> Option<Compact> {
    if span.end - span.start > LONGEST {
        return None;
    }
    compact(span.of(input)).or_else(|| kept(span.of(input)))
}

/// The formats that everybody's number may have and that accept this one.
pub(crate) fn accepted(number: &Compact) -> impl Iterator<Item = Fit> {
    matcher::find(number).iter().filter(|fit| fit.accepted() && is_everybodys(fit.format, number))
}

/// Whether a format speaks for a number of which nobody says whose it is.
fn is_everybodys(format: FormatId, number: &Compact) -> bool {
    is_open(format) && (number.letters > 0 || Facts::of(format).bare)
}

/// Whether a check digit agrees, and together with letters or fixed digits proves the number by itself: for a format
/// that everybody's number may have, or one of the declared carrier.
pub(crate) fn is_proven(number: &Compact, declared: Option<&Carrier>) -> bool {
    let least = evidence::proof(number.letters == 0, number.len, true);
    let owned = |format: FormatId| declared.is_some_and(|carrier| format.carrier() == carrier);
    matcher::shapes(number).proves(number.text(), |format, evidence| {
        evidence >= least && Facts::of(format).may_prove && (is_everybodys(format, number) || owned(format))
    })
}

/// Whether a format speaks for texts of an unknown carrier.
pub(crate) fn is_open(format: FormatId) -> bool {
    Facts::of(format).standing == Standing::Stable && !is_free(format)
}

/// Whether a shape takes any letters and digits: nearly every text fits, so it says nothing.
pub(crate) fn is_free(format: FormatId) -> bool {
    Facts::of(format).free
}

/// The least evidence that makes a text a number. One of few digits is a word, whatever fits, unless they stand among
/// the letters of a long one.
fn least(number: &Compact) -> u8 {
    const LONG: usize = 12;
    if number.digits.count_ones() >= FEWEST {
        return 0;
    }
    let among = number.digits != 0 && number.letters >> number.digits.trailing_zeros() != 0;
    if among && number.len >= LONG { DISTINCTIVE } else { u8::MAX }
}

/// What the best format says for this number; `None` when nothing accepts it. Words are no numbers, whatever fits.
pub(crate) fn of_number(number: &Compact) -> Option<Claim> {
    let least = least(number);
    accepted(number).filter(|fit| fit.evidence >= least).map(Claim::from).reduce(Claim::or)
}

/// What a carrier that was declared says for this number, by any of its formats.
pub(crate) fn for_carrier(carrier: &Carrier, number: &Compact) -> Option<Claim> {
    let shaped = |fit: &Fit| !is_free(fit.format);
    let claim = fits_of(carrier, number).filter(shaped).map(Claim::from).reduce(Claim::or)?;
    Some(claim.of_declared())
}

/// What a piece of the input claims, also for the declared carrier.
pub(crate) fn of(input: &str, span: Span, declared: Option<&'static Carrier>) -> Option<Claim> {
    if owns_punctuation(span.of(input), declared) {
        let claim = Claim::of_punctuation(span.of(input));
        return Some(if declared.is_some() { claim.of_declared() } else { claim });
    }
    let number = number(input, span)?;
    let least = least(&number);
    let claim = |fit: Fit| {
        if declared == Some(fit.format.carrier()) && !is_free(fit.format) {
            return Some(Claim::from(fit).of_declared());
        }
        (fit.evidence >= least && is_everybodys(fit.format, &number)).then(|| Claim::from(fit))
    };
    matcher::find(&number).iter().filter(|fit| fit.accepted()).filter_map(claim).reduce(Claim::or)
}

/// Whether any format that takes part in answers accepts a piece of the input.
pub(crate) fn is_number(input: &str, span: Span) -> bool {
    let takes_part = |fit: Fit| fit.accepted() && Facts::of(fit.format).standing == Standing::Stable;
    number(input, span).is_some_and(|number| matcher::find(&number).iter().any(takes_part))
}

/// Whether letters or digits of its own tell a piece of the input for any format, also one that takes part only where
/// its carrier is declared.
pub(super) fn is_distinctive(input: &str, span: Span) -> bool {
    let distinctive = |fit: Fit| fit.accepted() && fit.is_distinctive();
    number(input, span).is_some_and(|number| matcher::find(&number).iter().any(distinctive))
}

/// The formats of one carrier that accept it, also those that only a declared carrier has.
pub(crate) fn fits_of(carrier: &Carrier, number: &Compact) -> impl Iterator<Item = Fit> {
    shapes_of(carrier, number).filter(|fit| fit.accepted())
}

/// The formats of one carrier whose shape fits, whatever their checks say.
pub(crate) fn shapes_of(carrier: &Carrier, number: &Compact) -> impl Iterator<Item = Fit> {
    matcher::find(number).iter().filter(move |fit| fit.format.carrier() == carrier)
}

/// Whether a number fails only the check digit of a format that it fits: one of this carrier, or one that is told by
/// letters and digits of its own.
pub(crate) fn is_slip(number: &Compact, carrier: Option<&'static Carrier>) -> bool {
    let counts = |fit: &Fit| {
        carrier == Some(fit.format.carrier()) || is_everybodys(fit.format, number) && fit.evidence >= CONVINCING
    };
    matcher::find(number).iter().any(|fit| fit.check == Some(false) && !is_free(fit.format) && counts(&fit))
}

/// Whether it is a postal item whose check digit agrees, but for its country.
pub(crate) fn is_of_no_country(number: &Compact) -> bool {
    matcher::find(number).iter().any(Fit::is_item_of_no_country)
}

/// Whether one carrier accepts it.
pub(crate) fn by(carrier: &Carrier, number: &Compact) -> bool {
    fits_of(carrier, number).next().is_some()
}

/// Whether the punctuation of the text is its own, by a format that speaks for everybody or one of the declared
/// carrier: nothing may be taken off. Few digits are those of a word, unless letters and signs of a format's own stand
/// beside them.
pub(crate) fn owns_punctuation(text: &str, declared: Option<&'static Carrier>) -> bool {
    let text = text.trim();
    let counts = |fit: &Fit| {
        let of_declared = || declared == Some(fit.format.carrier());
        !is_free(fit.format) && (is_open(fit.format) || of_declared())
    };
    let digits = || text.bytes().filter(u8::is_ascii_digit).count();
    let enough = |fit: &Fit| digits() >= FEWEST as usize || digits() > 0 && fit.is_distinctive();
    text.len() < 64
        && matcher::may_own_punctuation(text.as_bytes())
        && text.bytes().any(|b| b.is_ascii_punctuation())
        && matcher::find_punctuated(text.to_ascii_uppercase().as_bytes())
            .any(|fit| fit.accepted() && counts(&fit) && enough(&fit))
}
