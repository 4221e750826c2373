//! Nightline, express carrier of Ireland.
//!
//! UPS bought it in 2017.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("nightline", "Nightline").country("IE").kind(Express).aftership("nightline").formats(&[N15]);

/// Four letters and eleven digits.
///
/// The letters may stand for the sender.
const N15: Format = Format::new("nightline-15", "Four letters and eleven digits")
    .shape(&[upper(Prefix, 4), digits(Serial, 11)])
    .evidence(Observed(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["PRSL18171835001"])
    .invalid(&[("PRSL1817183500", WrongLength)]);
const _: () = N15.sound();
