//! T-CAT 黑貓宅急便, express carrier of Taiwan.
//!
//! Taobao knows it as YCT.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("t-cat", "T-CAT")
    .zh("黑貓宅急便")
    .country("TW")
    .kind(Express)
    .aliases(&["Black Cat", "President Transnet"])
    .aftership("t-cat")
    .seventeentrack(100215)
    .formats(&[N12]);

/// Twelve digits.
const N12: Format = Format::new("t-cat-12", "Twelve digits")
    .shape(&[digits(Serial, 12)])
    .evidence(OpenSource(
        &["zorem, Advanced Shipment Tracking, number detector", "taobao.logistics.companies.get, answer of about 2018"],
        "2026-11",
    ))
    .valid(&["400250146262"]);
const _: () = N12.sound();
