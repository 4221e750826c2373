//! Yurtiçi Kargo, express carrier of Türkiye.
//!
//! A shipment has twelve digits, as is generally known.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("yurtici-kargo", "Yurtiçi Kargo")
    .country("TR")
    .kind(Express)
    .tracking_url("https://www.yurticikargo.com/tr/online-servisler/gonderi-sorgula?code={number}")
    .aliases(&["Yurtici Kargo", "yurtici"])
    .aftership("yurtici-kargo")
    .seventeentrack(100348)
    .formats(&[YURTICI_12]);

/// Twelve digits.
///
/// The sample is made up.
const YURTICI_12: Format = Format::new("yurtici-12", "Twelve digits")
    .shape(&[digits(Serial, 12)])
    .evidence(Observed(&["general knowledge"], "2026-11"))
    .standing(Preview)
    .valid(&["550110380977"])
    .invalid(&[("12345678901", WrongLength)]);
const _: () = YURTICI_12.sound();
