//! Wahana Prestasi Logistik, express carrier of Indonesia.
//!
//! The rule is from one public table of a hobbyist, and is a hint rather than a proof.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("wahana", "Wahana Prestasi Logistik")
    .country("ID")
    .kind(Express)
    .aftership("wahana")
    .seventeentrack(100183)
    .formats(&[MAIN]);

/// Waybill (resi).
const MAIN: Format = Format::new("wahana-main", "Waybill (resi)")
    .shape(&[lit("AGN"), digits_between(Serial, 4, 14)])
    .evidence(Observed(&["public TypeScript function checkCourier()"], "2026-11"));
const _: () = MAIN.sound();
