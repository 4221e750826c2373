//! J&T Express Singapore, express carrier of Singapore.
//!
//! Twelve digits are assumed by aggregators.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("jt-express-sg", "J&T Express Singapore")
    .country("SG")
    .kind(Express)
    .aftership("jtexpress-sg-api")
    .seventeentrack(100229)
    .formats(&[SG]);

/// Singapore, JT and 14 digits.
const SG: Format = Format::new("jt-sg", "Singapore, JT and 14 digits")
    .shape(&[lit("JT"), digits(Date, 8), digits(Serial, 6)])
    .evidence(OpenSource(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .valid(&["JT20220209710225"]);
const _: () = SG.sound();
