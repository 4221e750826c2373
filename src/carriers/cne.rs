//! CNE Express 递一国际, cross-border carrier of China.
//!
//! On AliExpress: CNE.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("cne", "CNE Express")
    .zh("递一国际")
    .country("CN")
    .kind(CrossBorder)
    .aftership("cnexps")
    .seventeentrack(190208)
    .formats(&[N3A5V]);

/// 3A5V and nine digits.
const N3A5V: Format = Format::new("cne-3a5v", "3A5V and nine digits")
    .shape(&[lit("3A5V"), digits(Serial, 9)])
    .evidence(OpenSource(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .valid(&["3A5V599592327"]);
const _: () = N3A5V.sound();
