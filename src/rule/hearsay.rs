//! Whose rules are only hearsay: they may warn, and not condemn.

use super::carrier::Carrier;
use super::evidence::{Evidence, Standing};
use super::format::Format;
use crate::check::Check;

impl Carrier {
    /// Whether no more is known of its numbers than hearsay, if anything at all.
    pub(crate) fn is_known_by_hearsay(&self) -> bool {
        self.formats.iter().all(Format::is_hearsay)
    }

    /// Whether nobody wrote its numbers down, and some were merely seen, if any.
    pub(crate) fn is_merely_seen(&self) -> bool {
        self.formats.iter().all(|format| matches!(format.evidence, Evidence::Observed(seen, _) if !seen.is_empty()))
    }

    /// Whether next to nothing of its numbers is known: those that were seen, if any, take part only where it is
    /// declared.
    pub(crate) fn is_hardly_known(&self) -> bool {
        self.is_merely_seen() && self.formats.iter().all(|format| format.standing == Standing::DeclaredOnly)
    }
}

impl Format {
    /// Whether it is believed on hearsay: seen and written down nowhere, or told by one witness. A check digit bears
    /// out what one program tells, and what several people saw. Hearsay may warn, and not condemn.
    pub(crate) fn is_hearsay(&self) -> bool {
        const SEVERAL: usize = 4;
        let checked = !matches!(self.check, Check::None);
        match self.evidence {
            Evidence::Standard(..) | Evidence::CarrierDoc(..) | Evidence::Observed(&[], _) => false,
            Evidence::OpenSource(..) => !checked && self.evidence.witnesses() < 2,
            Evidence::Observed(..) => !checked || self.evidence.witnesses() < SEVERAL,
        }
    }
}
