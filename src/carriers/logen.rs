//! Logen, express carrier of South Korea.
//!
//! AfterShip has no slug for it. 17TRACK 100618.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("logen", "Logen")
    .country("KR")
    .kind(Express)
    .tracking_url("https://www.ilogen.com/web/personal/trace/{number}")
    .seventeentrack(100618)
    .formats(&[N11]);

/// Logen waybill 11 digits.
const N11: Format = Format::new("logen-11", "Logen waybill 11 digits")
    .shape(&[digits(Serial, 11)])
    .evidence(OpenSource(
        &[
            "shlee322/delivery-tracker:packages/core/src/carriers/kr.logen/index.ts",
            "speshase/spes:Portfolio_spes/src/main/webapp/resources/js/mypage/delivery.js",
            "https://7hinking.tistory.com/560",
        ],
        "2026-11",
    ))
    .grouping(&[3, 4, 4])
    .note("Tracker only requires digits. 11 comes from two other sources.");
const _: () = N11.sound();
