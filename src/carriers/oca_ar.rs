//! OCA, express carrier of Argentina.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("oca-ar", "OCA")
    .country("AR")
    .kind(Express)
    .aftership("oca-ar")
    .seventeentrack(100199)
    .formats(&[N19]);

/// Shipment, 19 digits.
///
/// The sample is made up.
const N19: Format = Format::new("oca-ar-19", "Shipment, 19 digits")
    .shape(&[digits(Serial, 19)])
    .evidence(Observed(&["OCA e-Pak, documentation of the interface, as a public repository copies it"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["3867500004081726359"])
    .invalid(&[("386750000408172635", WrongLength)]);
const _: () = N19.sound();
