//! Cubyn, express carrier of France.
//!
//! It stored and sent for shops; the carrier that delivers has a number of its own.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("cubyn", "Cubyn")
    .country("FR")
    .kind(Express)
    .aftership("cubyn")
    .seventeentrack(100231)
    .formats(&[CUB]);

/// CUB and nine digits.
const CUB: Format = Format::new("cubyn-cub", "CUB and nine digits")
    .shape(&[lit("CUB"), digits(Serial, 9)])
    .evidence(Observed(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .valid(&["CUB679908404"])
    .invalid(&[("CUB67990840", WrongLength)]);
const _: () = CUB.sound();
