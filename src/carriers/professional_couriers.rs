//! The Professional Couriers, express carrier of India.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("professional-couriers", "The Professional Couriers")
    .country("IN")
    .kind(Express)
    .aftership("professional-couriers")
    .seventeentrack(100279)
    .formats(&[LETTERS]);

/// Three letters and eight digits.
const LETTERS: Format = Format::new("professional-couriers-11", "Three letters and eight digits")
    .shape(&[upper(Prefix, 3), digits(Serial, 8)])
    .evidence(Observed(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["EDQ10862298"])
    .invalid(&[("EDQ1086229", WrongLength)])
    .note("The letters may be those of the branch.");
const _: () = LETTERS.sound();
