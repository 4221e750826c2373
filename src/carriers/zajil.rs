//! Zajil Express, express carrier of Saudi Arabia.
//!
//! A detector says that numbers begin with ZE.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("zajil", "Zajil Express")
    .country("SA")
    .kind(Express)
    .aftership("zajil-express")
    .seventeentrack(100082)
    .formats(&[Z7]);

/// Z and seven digits.
const Z7: Format = Format::new("zajil-z", "Z and seven digits")
    .shape(&[lit("Z"), digits(Serial, 7)])
    .evidence(Observed(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["Z5811046"])
    .invalid(&[("Z581104", WrongLength)]);
const _: () = Z7.sound();
