//! Dakota Cargo, freight carrier of Indonesia.
//!
//! The rule is from one public table of a hobbyist, and is a hint rather than a proof.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("dakota-cargo", "Dakota Cargo").country("ID").kind(Freight).seventeentrack(100600).formats(&[MAIN]);

/// Waybill (resi).
const MAIN: Format = Format::new("dakota-cargo-main", "Waybill (resi)")
    .shape(&[digits(Serial, 9), upper(Reference, 1), digits(Reference, 8)])
    .evidence(Observed(&["public TypeScript function checkCourier()"], "2026-11"));
const _: () = MAIN.sound();
