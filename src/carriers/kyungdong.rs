//! Kyungdong Express, freight carrier of South Korea.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("kyungdong", "Kyungdong Express")
    .country("KR")
    .kind(Freight)
    .aliases(&["KDEXP"])
    .aftership("kdexp")
    .seventeentrack(100569)
    .formats(&[N9_11]);

/// Waybill, nine to eleven digits.
const N9_11: Format = Format::new("kyungdong-9-11", "Waybill, nine to eleven digits")
    .shape(&[digits_between(Serial, 9, 11)])
    .evidence(OpenSource(&["speshase/spes:Portfolio_spes/src/main/webapp/resources/js/mypage/delivery.js"], "2026-11"))
    .note("From an old form checker. Newer numbers of 12 to 16 digits may exist.");
const _: () = N9_11.sound();
