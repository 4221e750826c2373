//! Ocean: an identifier that many operators share.
//!
//! No universal check digit. Ocean: SCAC (4) + up to 12 alphanumerics for US customs.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("bill-of-lading", "Bill of lading").zh("提单")
    .kind(Identifier)
    .formats(&[SCAC]);

/// SCAC + reference.
const SCAC: Format = Format::new("bol-scac", "SCAC + reference")
    .shape(&[upper(Company, 4), alnum_between(Reference, 4, 12)])
    .evidence(Observed(&["https://trackjet.world/docs/tracking-number-formats"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["MAEU123456789"])
    .invalid(&[("MAE123", WrongLength)]);
const _: () = SCAC.sound();
