//! Hanjin Express 韩进快递, express carrier of South Korea.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("hanjin", "Hanjin Express")
    .zh("韩进快递")
    .country("KR")
    .kind(Express)
    .tracking_url("https://www.hanjin.com/kor/CMS/DeliveryMgr/WaybillResult.do?wblnum={number}")
    .aftership("hanjin")
    .seventeentrack(100266)
    .formats(&[N12_14, N10_LEGACY]);

/// Waybill, twelve or 14 digits.
const N12_14: Format = Format::new("hanjin-12-14", "Waybill, twelve or 14 digits")
    .shape(&[digits(Serial, 12), optional(&[digits(Serial, 2)])])
    .evidence(OpenSource(&["shlee322/delivery-tracker:packages/core/src/carriers/kr.hanjin/index.ts"], "2026-11"))
    .note("The present tracker takes 12 and 14 digits only.");
const _: () = N12_14.sound();

/// Older waybill, ten digits.
const N10_LEGACY: Format = Format::new("hanjin-10-legacy", "Older waybill, ten digits")
    .shape(&[digits(Serial, 10)])
    .evidence(OpenSource(&["speshase/spes:Portfolio_spes/src/main/webapp/resources/js/mypage/delivery.js"], "2026-11"))
    .note("Older form checkers accepted 10 or 12 digits.");
const _: () = N10_LEGACY.sound();
