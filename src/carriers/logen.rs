//! Logen, express carrier of South Korea.
//!
//! At 17TRACK it is 100618; AfterShip has no slug for it.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("logen", "Logen")
    .country("KR")
    .kind(Express)
    .tracking_url("https://www.ilogen.com/web/personal/trace/{number}")
    .seventeentrack(100618)
    .formats(&[N11]);

/// Waybill, eleven digits.
const N11: Format = Format::new("logen-11", "Waybill, eleven digits")
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
    .note("The tracker asks for digits only; that there are eleven comes from two other sources.");
const _: () = N11.sound();
