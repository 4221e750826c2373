//! How likely each fitting format is: the prior of its carrier and kind of number, times what the number itself says,
//! against strings that are no tracking numbers at all. `docs/confidence.md` derives every figure used here.
//!
//! All weights are quarters of a bit, so that the hot path adds small integers and only a listing needs powers.

mod facts;

#[doc(hidden)]
pub use facts::prior_at;
pub(crate) use facts::{Facts, prior};

use crate::carriers::CARRIERS;
use crate::evidence;
use crate::matcher::{Fit, FormatId};
use crate::names::{Brand, affiliates, goes_by_its_brand};
use crate::rule::{Carrier, Kind, Standing};

/// Quarters of a bit.
pub(crate) type Quarters = i32;

/// What a check digit that agrees is worth.
pub(crate) const CHECK: Quarters = evidence::CHECK as Quarters;
/// What a declared carrier is worth.
const DECLARED: Quarters = evidence::DECLARED as Quarters;
/// Where the parcel goes, a carrier of that country is rather meant than one of another with numbers of the same form.
const LOCAL: Quarters = 8;

/// Who is asked about: what the caller said beside the number.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Context {
    /// The declared carrier, by its place in the catalogue.
    pub(crate) declared: Option<u16>,
    /// The companies that share what was declared, so that the number of any of them may be meant.
    pub(crate) brand: Option<Brand>,
    /// Whether formats of which too little is known take part for everybody.
    pub(crate) preview: bool,
    /// Where the parcel goes, as ISO 3166-1 has it.
    pub(crate) destination: Option<[u8; 2]>,
    /// How many wrappings were opened around the text.
    pub(crate) opened: u8,
}

/// More wrappings than one in the other nobody makes: what is left in them is read as it stands there, so that the time
/// for a text of nothing but quotes stays linear in its length.
const MOST_OPENED: u8 = 6;

impl Context {
    /// The same for what is inside of a wrapping.
    pub(crate) fn inside(self) -> Self {
        Self { opened: self.opened + 1, ..self }
    }

    /// Whether another wrapping may be opened.
    pub(crate) const fn may_open(self) -> bool {
        self.opened < MOST_OPENED
    }

    /// Whether this fit takes part in an answer at all.
    pub(crate) fn admits(self, fit: Fit) -> bool {
        fit.accepted() && self.admits_format(fit.format)
    }

    /// Whether this format takes part in an answer at all.
    pub(crate) fn admits_format(self, id: FormatId) -> bool {
        match Facts::of(id).standing {
            Standing::Stable => true,
            Standing::Preview => self.preview || self.is_declared(id),
            Standing::DeclaredOnly => self.is_declared(id),
        }
    }

    /// Whether everybody's formats take part and nothing else.
    pub(crate) const fn is_open(self) -> bool {
        self.declared.is_none() && !self.preview
    }

    /// The same where nobody was declared.
    pub(crate) const fn undeclared(self) -> Self {
        Self { declared: None, brand: None, ..self }
    }

    /// Whether a carrier delivers where the parcel goes: that is its own country. Cross-border carriers only begin
    /// there.
    pub(crate) fn delivers(self, id: FormatId) -> bool {
        let Some(destination) = self.destination else { return false };
        let carrier = id.carrier();
        carrier.delivers_in(destination)
            && !matches!(carrier.kind, Kind::CrossBorder | Kind::Marketplace | Kind::Identifier)
    }

    /// Whether a format is one of the declared carrier.
    pub(crate) fn is_declared(self, id: FormatId) -> bool {
        self.declared.is_some_and(|declared| usize::from(declared) == id.carrier_index())
    }

    /// Whether a format is one of a sister of the declared carrier, where their brand was declared.
    pub(crate) fn is_of_sister(self, id: FormatId) -> bool {
        self.brand.is_some_and(|brand| brand.covers(id.carrier()))
    }

    /// The sisters of the declared carrier.
    pub(crate) fn sisters(self) -> impl Iterator<Item = &'static Carrier> {
        let sister =
            move |c: &&'static Carrier| self.carrier() != Some(*c) && self.brand.is_some_and(|brand| brand.covers(c));
        CARRIERS.iter().copied().filter(sister)
    }

    /// The declared carrier, unless all that was declared is a name under which several companies go and none is called
    /// just so.
    pub(crate) fn named_carrier(self) -> Option<&'static Carrier> {
        self.carrier()
            .filter(|carrier| self.brand.is_none() || affiliates(carrier).is_some() || goes_by_its_brand(carrier))
    }

    /// The declared carrier.
    pub(crate) fn carrier(self) -> Option<&'static Carrier> {
        self.declared.map(|i| CARRIERS[usize::from(i)])
    }

    /// How much speaks for this fit, before all others are weighed against it. How much a declared carrier moves says
    /// nothing: the declaration is as often right for a small one as for the one that moves most.
    pub(crate) fn weight(self, fit: Fit) -> Quarters {
        let facts = Facts::of(fit.format);
        let before = if self.is_declared(fit.format) { facts.declared } else { facts.prior };
        let local = if self.delivers(fit.format) { LOCAL } else { 0 };
        Quarters::from(before) + Quarters::from(fit.evidence) + local
    }

    /// How much speaks for a number that was not written, so that the declaration says less of it.
    pub(crate) fn weight_of_candidate(self, fit: Fit) -> Quarters {
        let declared = if self.is_declared(fit.format) { DECLARED } else { 0 };
        prior(fit.format) + Quarters::from(fit.evidence) + declared
    }
}

/// How common a string of this outline is that is no tracking number, on the scale of [`prior`]: short bare digits are
/// phone, order and article numbers; long ones and mixed ones are rarely anything else.
pub(crate) fn background(bare: bool, len: usize) -> Quarters {
    match (bare, len) {
        (true, 0..=16) | (false, 0..=9) => 40,
        (true, 17..=19) => 32,
        (true, _) => 24,
        (false, _) => 28,
    }
}

/// The share of each weight in the sum of all and the background.
pub(crate) fn share(weight: Quarters, all: f64) -> f64 {
    power(weight) / all
}

/// The weight as a plain number: two to the power of a quarter of it.
pub(crate) fn power(weight: Quarters) -> f64 {
    const QUARTER: [f64; 4] = [1.0, 1.189_207_115_002_721, core::f64::consts::SQRT_2, 1.681_792_830_507_429];
    let whole = f64::from_bits(((1023 + i64::from(weight >> 2)) as u64) << 52);
    whole * QUARTER[(weight & 3) as usize]
}

/// Whether the number proves the format by itself: hardly any other string passes.
pub(crate) fn proves(fit: Fit, bare: bool, len: usize) -> bool {
    let backed = fit.check == Some(true) || fit.code == Some(true);
    fit.evidence >= evidence::proof(bare, len, backed) && Facts::of(fit.format).may_prove
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn powers_are_those_of_the_library() {
        for weight in -120..200 {
            let exact = f64::exp2(f64::from(weight) / 4.0);
            assert!((power(weight) / exact - 1.0).abs() < 1e-12, "{weight}");
        }
    }
}
