//! JoeyCo, last-mile carrier of Canada.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("joeyco", "JoeyCo").country("CA").kind(LastMile).formats(&[JOEYCO]);

/// JOEYCO and nine digits.
const JOEYCO: Format = Format::new("joeyco-joeyco", "JOEYCO and nine digits")
    .shape(&[lit("JOEYCO"), digits(Serial, 9)])
    .evidence(Observed(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .valid(&["JOEYCO007924061"])
    .invalid(&[("JOEYCO00792406", WrongLength)])
    .note("The program takes any two letters behind JOEY.");
const _: () = JOEYCO.sound();
