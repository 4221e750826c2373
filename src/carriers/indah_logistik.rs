//! Indah Logistik Cargo, freight carrier of Indonesia.
//!
//! The rule is from one public table of a hobbyist, and is a hint rather than a proof.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("indah-logistik", "Indah Logistik Cargo")
    .country("ID")
    .kind(Freight)
    .seventeentrack(100904)
    .formats(&[BRANCH, MAIN]);

/// Waybill (resi).
const MAIN: Format = Format::new("indah-logistik-main", "Waybill (resi)")
    .shape(&[lit("PNG"), digits_between(Serial, 6, 14)])
    .evidence(Observed(&["public TypeScript function checkCourier()"], "2026-11"));
const _: () = MAIN.sound();

/// Three letters, a digit, two letters and eight digits.
const BRANCH: Format = Format::new("indah-logistik-branch", "Three letters, a digit, two letters and eight digits")
    .shape(&[upper(Origin, 3), digits(Reference, 1), upper(Reference, 2), digits(Serial, 8)])
    .evidence(Observed(&["BinderByte, documentation of the tracking request (courier indah_cargo)"], "2026-11"))
    .valid(&["PNG1CS18759907"]);
const _: () = BRANCH.sound();
