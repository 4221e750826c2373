//! DPEX, cross-border carrier of Singapore.
//!
//! On AliExpress it goes by TOLL.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("dpex", "DPEX").country("SG").kind(CrossBorder).aftership("dpex").formats(&[N500]);

/// 500 and nine digits.
const N500: Format = Format::new("dpex-500", "500 and nine digits")
    .shape(&[lit("500"), digits(Serial, 9)])
    .evidence(OpenSource(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .valid(&["500725487603"]);
const _: () = N500.sound();
