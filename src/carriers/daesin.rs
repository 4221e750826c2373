//! Daesin Logistics, freight carrier of South Korea.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("daesin", "Daesin Logistics").country("KR").kind(Freight).seventeentrack(100944).formats(&[N13]);

/// Waybill, 13 digits.
const N13: Format = Format::new("daesin-13", "Waybill, 13 digits")
    .shape(&[digits(Reference, 13)])
    .evidence(OpenSource(
        &[
            "speshase/spes:Portfolio_spes/src/main/webapp/resources/js/mypage/delivery.js",
            "https://7hinking.tistory.com/560",
        ],
        "2026-11",
    ))
    .grouping(&[4, 3, 6]);
const _: () = N13.sound();
