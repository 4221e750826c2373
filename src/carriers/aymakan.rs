//! AyMakan, last-mile carrier of Saudi Arabia.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("aymakan", "AyMakan").country("SA").kind(LastMile).seventeentrack(100855).formats(&[AY]);

/// AY and nine digits.
///
/// The sample is made up.
const AY: Format = Format::new("aymakan-ay", "AY and nine digits")
    .shape(&[lit("AY"), digits(Serial, 9)])
    .evidence(Observed(&["a public panel of a shop in Saudi Arabia, 2024 (one number)"], "2026-11"))
    .valid(&["AY618407395"])
    .invalid(&[("AY61840739", WrongLength)]);
const _: () = AY.sound();
