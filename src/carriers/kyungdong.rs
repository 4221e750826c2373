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

/// Kyungdong waybill 9 to 11 digits.
const N9_11: Format = Format::new("kyungdong-9-11", "Kyungdong waybill 9 to 11 digits")
    .shape(&[digits_between(Serial, 9, 11)])
    .evidence(OpenSource(&["speshase/spes:Portfolio_spes/src/main/webapp/resources/js/mypage/delivery.js"], "2026-11"))
    .note("Old form checker. Newer 12-16 digit forms may exist.");
const _: () = N9_11.sound();
