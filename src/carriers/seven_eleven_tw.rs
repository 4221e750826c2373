//! 7-ELEVEN Taiwan 7-11交貨便, last-mile carrier of Taiwan.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("seven-eleven-tw", "7-ELEVEN Taiwan")
    .zh("7-11交货便")
    .country("TW")
    .kind(LastMile)
    .aliases(&["7-11交貨便", "7-ELEVEN store-to-store Taiwan", "7-ELEVEN 交货便"])
    .seventeentrack(190456)
    .formats(&[F11]);

/// F and eleven digits.
const F11: Format = Format::new("711-f11", "F and eleven digits")
    .shape(&[lit("F"), digits(Serial, 11)])
    .evidence(OpenSource(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .valid(&["F85982005767"]);
const _: () = F11.sound();
