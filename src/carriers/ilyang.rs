//! Ilyang Logis, express carrier of South Korea.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("ilyang", "Ilyang Logis")
    .country("KR")
    .kind(Express)
    .aftership("ilyanglogis")
    .seventeentrack(101179)
    .formats(&[N9]);

/// Waybill, nine digits.
const N9: Format = Format::new("ilyang-9", "Waybill, nine digits")
    .shape(&[digits(Serial, 9)])
    .evidence(OpenSource(&["speshase/spes:Portfolio_spes/src/main/webapp/resources/js/mypage/delivery.js"], "2026-11"));
const _: () = N9.sound();
