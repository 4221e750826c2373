//! GIG Logistics, express carrier of Nigeria.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("gig-logistics", "GIG Logistics").country("NG").kind(Express).seventeentrack(101074).formats(&[N10]);

/// 103 and seven digits.
const N10: Format = Format::new("gig-logistics-103", "103 and seven digits")
    .shape(&[lit("103"), digits(Serial, 7)])
    .evidence(Observed(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["1031049537"])
    .invalid(&[("103104953", WrongLength)]);
const _: () = N10.sound();
