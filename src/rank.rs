//! How likely each fitting format is: the prior of its carrier and kind of number, times what the number itself says,
//! against strings that are no tracking numbers at all. `docs/confidence.md` derives every figure used here.
//!
//! All weights are quarters of a bit, so that the hot path adds small integers and only a listing needs powers.

use crate::canon::Compact;
use crate::matcher::{Fit, FormatId};
use crate::rule::{Carrier, Evidence, Standing};

/// Quarters of a bit.
pub(crate) type Quarters = i32;

/// What a declared carrier is worth: the declaration is right in about 127 of 128 files.
const DECLARED: Quarters = 28;
/// A rule that was only observed may be wrong, or hold for a part of the numbers.
const OBSERVED: Quarters = -8;
/// A rule of which too little is known yet.
const PREVIEW: Quarters = -16;

/// Who is asked about: what the caller said beside the number.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Context {
    pub(crate) declared: Option<&'static Carrier>,
    /// Whether formats of which too little is known take part for everybody.
    pub(crate) preview: bool,
}

impl Context {
    /// Whether this fit takes part in an answer at all.
    pub(crate) fn admits(&self, fit: Fit) -> bool {
        fit.accepted() && self.admits_format(fit.format)
    }

    pub(crate) fn admits_format(&self, id: FormatId) -> bool {
        match id.format().standing {
            Standing::Stable => true,
            Standing::Preview => self.preview || self.is_declared(id),
            Standing::DeclaredOnly => self.is_declared(id),
        }
    }

    pub(crate) fn is_declared(&self, id: FormatId) -> bool {
        self.declared.is_some_and(|c| c.id == id.carrier().id)
    }

    /// How much speaks for this fit, before all others are weighed against it.
    pub(crate) fn weight(&self, fit: Fit) -> Quarters {
        let declared = if self.is_declared(fit.format) { DECLARED } else { 0 };
        prior(fit.format) + Quarters::from(fit.evidence) + declared
    }
}

/// How common numbers of this format are, before one is seen: parcels of the carrier and the place of the format in
/// its list, which names the commonest first.
pub(crate) fn prior(id: FormatId) -> Quarters {
    let format = id.format();
    let place = id.carrier().formats.iter().position(|f| f.id == format.id).unwrap_or(0);
    let standing = match (format.standing, format.evidence) {
        (Standing::Stable, Evidence::Observed(..)) => OBSERVED,
        (Standing::Stable, _) => 0,
        _ => PREVIEW,
    };
    parcels(id) - quarters_of_log2(place + 1) + standing
}

/// Parcels a year, in quarter bits over one million.
fn parcels(_: FormatId) -> Quarters {
    32
}

/// Four times the base-two logarithm of a small count, rounded.
fn quarters_of_log2(n: usize) -> Quarters {
    const TABLE: [u8; 17] = [0, 0, 4, 6, 8, 9, 10, 11, 12, 13, 13, 14, 14, 15, 15, 16, 16];
    Quarters::from(TABLE[n.min(16)])
}

/// How common a string of this outline is that is no tracking number, on the scale of [`prior`]: short bare digits are
/// phone, order and article numbers; long ones and mixed ones are rarely anything else.
pub(crate) fn background(number: &Compact) -> Quarters {
    match (number.letters == 0, number.len) {
        (true, 0..=16) => 40,
        (true, 17..=19) => 32,
        (true, _) => 24,
        (false, 0..=9) => 40,
        (false, _) => 28,
    }
}

/// The share of each weight in the sum of all and the background.
pub(crate) fn share(weight: Quarters, all: f64) -> f64 {
    power(weight) / all
}

/// The weight as a plain number.
pub(crate) fn power(weight: Quarters) -> f64 {
    f64::exp2(f64::from(weight) / 4.0)
}

/// Whether the number proves the format by itself: hardly any other string passes. Bare digits of the lengths that
/// other identifiers have must prove more than letters in a pattern of their own.
pub(crate) fn proves(fit: Fit, number: &Compact) -> bool {
    let needed = match (number.letters == 0, number.len) {
        (true, 0..=19) => 52,
        (true, _) => 36,
        (false, _) => 40,
    };
    let format = fit.format.format();
    Quarters::from(fit.evidence) >= needed
        && matches!(format.standing, Standing::Stable)
        && !matches!(format.evidence, Evidence::Observed(..))
}
