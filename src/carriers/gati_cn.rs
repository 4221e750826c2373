//! GATI, cross-border carrier of China.
//!
//! On AliExpress: GATI.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("gati-cn", "GATI")
    .country("CN")
    .kind(CrossBorder)
    .aftership("gati-kwe")
    .seventeentrack(190119)
    .formats(&[GATI_57]);

/// 57 and seven digits.
const GATI_57: Format = Format::new("gati-57", "57 and seven digits")
    .shape(&[lit("57"), digits(Serial, 7)])
    .evidence(OpenSource(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .valid(&["570255246"]);
const _: () = GATI_57.sound();
