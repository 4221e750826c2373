//! First Logistics, express carrier of Indonesia.
//!
//! The rule is from one public table of a hobbyist, and is a hint rather than a proof.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("first-logistics", "First Logistics").country("ID").kind(Express).formats(&[MAIN]);

/// Waybill (resi).
const MAIN: Format = Format::new("first-logistics-main", "Waybill (resi)")
    .shape(&[digits(Serial, 8)])
    .evidence(Observed(&["public TypeScript function checkCourier()"], "2026-11"))
    .standing(DeclaredOnly);
const _: () = MAIN.sound();
