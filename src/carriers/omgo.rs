//! OMGO Express, cross-border carrier of China.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("omgo", "OMGO Express").country("CN").kind(CrossBorder).formats(&[OMGO]);

/// OMGO and 13 digits.
///
/// The sample is made up.
const OMGO: Format = Format::new("omgo-omgo", "OMGO and 13 digits")
    .shape(&[lit("OMGO"), digits(Serial, 13)])
    .evidence(Observed(&["plhery/universal-parcel-scraper:carriers/omgo"], "2026-11"))
    .valid(&["OMGO0618407395261"])
    .invalid(&[("OMGO061840739526", WrongLength)]);
const _: () = OMGO.sound();
