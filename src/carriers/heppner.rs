//! Heppner, freight carrier of France.
//!
//! A receipt is eight digits, asked for with a postcode.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("heppner", "Heppner").country("FR").kind(Freight).formats(&[N8]);

/// Eight digits.
///
/// The sample is made up.
const N8: Format = Format::new("heppner-8", "Eight digits")
    .shape(&[digits(Serial, 8)])
    .evidence(OpenSource(&["plhery/delivery-tracker:packages/carriers"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["99959287"])
    .invalid(&[("2345678", WrongLength)]);
const _: () = N8.sound();
