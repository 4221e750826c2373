//! Mainfreight, express carrier of New Zealand.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("mainfreight", "Mainfreight")
    .country("NZ")
    .kind(Express)
    .aftership("mainfreight")
    .seventeentrack(100507)
    .formats(&[LETTERS]);

/// Three letters and eight digits.
const LETTERS: Format = Format::new("mainfreight-11", "Three letters and eight digits")
    .shape(&[upper(Prefix, 3), digits(Serial, 8)])
    .evidence(Observed(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["MTL00399577"])
    .invalid(&[("MTL0039957", WrongLength)]);
const _: () = LETTERS.sound();
