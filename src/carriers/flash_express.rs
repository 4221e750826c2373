//! Flash Express 闪电达, express carrier of Thailand.
//!
//! 17TRACK TH 100235, PH 100480, MY 100481, LA 100482.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("flash-express", "Flash Express")
    .zh("闪电达")
    .country("TH")
    .kind(Express)
    .aftership("flash-express")
    .seventeentrack(100235)
    .formats(&[FLASH_TH]);

/// TH + 12 alphanumerics.
const FLASH_TH: Format = Format::new("flash-th", "TH + 12 alphanumerics")
    .shape(&[lit("TH"), alnum(Reference, 12)])
    .evidence(OpenSource(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .valid(&["TH42102D96VH9Q"]);
const _: () = FLASH_TH.sound();
