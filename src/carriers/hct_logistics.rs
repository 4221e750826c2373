//! HCT Logistics 新竹物流, express carrier of Taiwan.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("hct-logistics", "HCT Logistics")
    .zh("新竹物流")
    .country("TW")
    .kind(Express)
    .aliases(&["Hsin-Chu"])
    .aftership("hct")
    .seventeentrack(190466)
    .formats(&[HCT_10]);

/// Ten digits that begin with 67.
const HCT_10: Format = Format::new("hct-10", "Ten digits that begin with 67")
    .shape(&[lit("67"), digits(Serial, 8)])
    .evidence(OpenSource(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .valid(&["6771368844"]);
const _: () = HCT_10.sound();
