//! Pick & Drop, courier of Nepal.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("pick-and-drop", "Pick & Drop Nepal")
    .country("NP")
    .kind(LastMile)
    .aliases(&["Pick and Drop", "PND"])
    .formats(&[NP]);

/// PND-NP- and nine digits.
///
/// The sample is made up.
const NP: Format = Format::new("pick-and-drop-np", "PND-NP- and nine digits")
    .shape(&[lit("PND-NP-"), digits(Serial, 9)])
    .evidence(Observed(
        &["the carrier's own document of its API, in two public programs", "a program of a seller at Daraz"],
        "2026-11",
    ))
    .valid(&["PND-NP-000618407"])
    .invalid(&[("PND-NP-00061840", WrongLength)])
    .note("Scanners write slashes for the hyphens.");
const _: () = NP.sound();
