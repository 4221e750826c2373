//! DX, express carrier of the United Kingdom.
//!
//! Its secure services print 10 or 11 digits, its freight arm has consignment numbers.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("dx", "DX").country("GB").kind(Express).aliases(&["DX Delivery"]).aftership("dx").formats(&[N10]);

/// 157 and seven digits.
const N10: Format = Format::new("dx-157", "157 and seven digits")
    .shape(&[lit("157"), digits(Serial, 7)])
    .evidence(Observed(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["1572633007"])
    .invalid(&[("157263300", WrongLength)]);
const _: () = N10.sound();
