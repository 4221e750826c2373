//! Ocean: an identifier that many operators share.
//!
//! No check digit is common to all. For the customs of the United States an ocean bill is the SCAC of four letters
//! and up to twelve characters more.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("bill-of-lading", "Bill of lading").zh("提单").kind(Identifier).formats(&[SCAC]);

/// Bill of lading with its SCAC.
const SCAC: Format = Format::new("bol-scac", "Bill of lading with its SCAC")
    .shape(&[code(Company, Registry::Scac), alnum_between(Reference, 4, 12)])
    .evidence(Observed(&["https://trackjet.world/docs/tracking-number-formats"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["MAEU123456789"])
    .invalid(&[("MAE123", WrongLength)]);
const _: () = SCAC.sound();
