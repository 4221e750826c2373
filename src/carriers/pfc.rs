//! PFC Express 皇家物流, cross-border carrier of China.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("pfc", "PFC Express")
    .zh("皇家物流")
    .country("CN")
    .kind(CrossBorder)
    .aftership("pfcexpress")
    .seventeentrack(190282)
    .formats(&[N35]);

/// 35 and ten digits.
const N35: Format = Format::new("pfc-35", "35 and ten digits")
    .shape(&[lit("35"), digits(Serial, 10)])
    .evidence(OpenSource(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .valid(&["357458910255"]);
const _: () = N35.sound();
