//! Valmo, the carrier of the marketplace Meesho in India.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("valmo", "Valmo").country("IN").kind(LastMile).aliases(&["Meesho Logistics"]).formats(&[VL]);

/// VL and eight to 16 digits.
const VL: Format = Format::new("valmo-vl", "VL and eight to 16 digits")
    .shape(&[lit("VL"), digits_between(Serial, 8, 16)])
    .evidence(Observed(&["a public list of Indian couriers"], "2026-11"))
    .standing(DeclaredOnly)
    .note("Only the letters in front are documented; the length allowed here is a guess.");
const _: () = VL.sound();
