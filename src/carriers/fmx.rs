//! FMX, express carrier of Malaysia.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("fmx", "FMX").country("MY").kind(Express).aftership("fmx").seventeentrack(100532).formats(&[LETTERS]);

/// Three letters and ten digits.
const LETTERS: Format = Format::new("fmx-13", "Three letters and ten digits")
    .shape(&[upper(Prefix, 3), digits(Serial, 10)])
    .evidence(Observed(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["CIT1010562897"])
    .invalid(&[("CIT101056289", WrongLength)]);
const _: () = LETTERS.sound();
