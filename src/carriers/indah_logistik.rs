//! Indah Logistik Cargo, freight carrier of Indonesia.
//!
//! The rule is from one public table of a hobbyist, and is a hint rather than a proof.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("indah-logistik", "Indah Logistik Cargo")
    .country("ID")
    .kind(Freight)
    .seventeentrack(100904)
    .formats(&[MAIN]);

/// Waybill (resi).
const MAIN: Format = Format::new("indah-logistik-main", "Waybill (resi)")
    .shape(&[lit("PNG"), digits_between(Serial, 6, 14)])
    .evidence(OpenSource(&["public TypeScript function checkCourier()"], "2026-11"));
const _: () = MAIN.sound();
