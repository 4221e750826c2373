//! A number that was accepted at a glance, and what else there is to say of it.

use crate::judge::Grade;
use crate::matched::Fits;
use crate::matcher::Fit;
use crate::rank::Facts;

/// A number that needs no second look.
pub(crate) struct Accepted {
    pub(crate) fits: Fits,
    pub(crate) best: Fit,
    pub(crate) grade: Grade,
    /// What the number inside is, of a barcode form that carries one.
    pub(super) inside: Option<Fit>,
    /// Whether lowercase letters, spaces or hyphens have to come off.
    pub(crate) dressed: bool,
    /// What its characters show, or the form that it is.
    pub(super) remark: Remark,
}

impl Accepted {
    /// What is to be remarked besides.
    pub(crate) fn remark(&self) -> Remark {
        match self.remark {
            remark if self.inside.is_some() || !may_be_barcode(&self.fits, self.best) => remark,
            Remark::Nothing if !self.dressed => Remark::Barcode,
            _ => Remark::Other,
        }
    }
}

/// What there is to remark on an accepted number.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Remark {
    Nothing,
    /// It may be a barcode form that carries a shorter number.
    Barcode,
    /// Something that only the full judgement finds.
    Other,
}

/// Whether an accepted number may be a barcode form that carries a shorter number: by what it is, or by its length,
/// which no number beside a barcode has.
pub(crate) fn may_be_barcode(fits: &Fits, best: Fit) -> bool {
    const SHORTEST: usize = 20;
    let long = || fits.number().as_bytes().len() >= SHORTEST;
    (Facts::of(best.format).carries || long()) && fits.likeliest(|facts| facts.carries).is_some()
}
