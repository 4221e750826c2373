//! CJ Logistics CJ大韩通运, express carrier of South Korea.
//!
//! It was joined from CJ GLS (12 digits) and Korea Express (10 digits). Consecutive waybills are reported to step by
//! 11 while their last digit goes from 6 to 0, as a check mod 7 would; nobody states which digits enter, so none is
//! asked for.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("cj-logistics", "CJ Logistics")
    .zh("CJ大韩通运")
    .country("KR")
    .kind(Express)
    .aliases(&["Korea Express"])
    .aftership("cj-korea-thai")
    .seventeentrack(100689)
    .formats(&[N10_12]);

/// Waybill, ten or twelve digits.
const N10_12: Format = Format::new("cj-logistics-10-12", "Waybill, ten or twelve digits")
    .shape(&[digits(Serial, 10), optional(&[digits(Serial, 2)])])
    .evidence(OpenSource(
        &[
            "shlee322/delivery-tracker:packages/core/src/carriers/kr.cjlogistics/index.ts",
            "https://7hinking.tistory.com/560",
            "speshase/spes:Portfolio_spes/src/main/webapp/resources/js/mypage/delivery.js",
        ],
        "2026-11",
    ))
    .note(
        "The last digit is never above 6 and numbers step by 11, which speaks for a check mod 7; no public code \
        asks for it.",
    );
const _: () = N10_12.sound();
