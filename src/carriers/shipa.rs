//! Shipa Delivery, last-mile carrier of the United Arab Emirates.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("shipa", "Shipa Delivery")
    .country("AE")
    .kind(LastMile)
    .aftership("shipa")
    .seventeentrack(100615)
    .formats(&[SD]);

/// SD and nine digits.
const SD: Format = Format::new("shipa-sd", "SD and nine digits")
    .shape(&[lit("SD"), digits(Serial, 9)])
    .evidence(Observed(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["SD004860712"])
    .invalid(&[("SD00486071", WrongLength)]);
const _: () = SD.sound();
