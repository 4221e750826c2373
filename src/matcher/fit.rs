//! A format whose shape fits a number.

use crate::carriers::{CARRIERS, FLAT};
use crate::rule::{Carrier, Format};

/// A format by its place in the catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct FormatId(pub(crate) u16);

impl FormatId {
    pub(crate) fn carrier(self) -> &'static Carrier {
        CARRIERS[usize::from(FLAT[usize::from(self.0)].0)]
    }

    /// The place of its carrier in the catalogue.
    pub(crate) fn carrier_index(self) -> usize {
        usize::from(FLAT[usize::from(self.0)].0)
    }

    pub(crate) fn format(self) -> &'static Format {
        &self.carrier().formats[usize::from(FLAT[usize::from(self.0)].1)]
    }

    #[cfg(test)]
    pub(crate) fn all() -> impl Iterator<Item = Self> {
        (0..FLAT.len() as u16).map(Self)
    }
}

/// A format whose shape fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Fit {
    pub(crate) format: FormatId,
    /// Whether the check digit agrees; `None` without a check.
    pub(crate) check: Option<bool>,
    /// Whether the code is in its closed table; `None` without one.
    pub(crate) code: Option<bool>,
    /// What the number says for the format once check and table agree, in quarters of a bit over any other text of
    /// the same outline.
    pub(crate) evidence: u8,
}

impl Fit {
    /// Whether neither check nor table speaks against it.
    pub(crate) const fn accepted(self) -> bool {
        !matches!(self.check, Some(false)) && !matches!(self.code, Some(false))
    }
}
