//! Dawn Wing, express carrier of South Africa.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("dawn-wing", "Dawn Wing")
    .country("ZA")
    .kind(Express)
    .aftership("dawnwing")
    .seventeentrack(100288)
    .formats(&[MIN]);

/// MIN and ten digits.
const MIN: Format = Format::new("dawn-wing-min", "MIN and ten digits")
    .shape(&[lit("MIN"), digits(Serial, 10)])
    .evidence(Observed(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .valid(&["MIN2220024560"])
    .invalid(&[("MIN222002456", WrongLength)])
    .note("The letters may be those of one sender.");
const _: () = MIN.sound();
