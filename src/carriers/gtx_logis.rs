//! GTX Logis, express carrier of South Korea.
//!
//! It is a former Korean courier; its numbers live on in old data.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("gtx-logis", "GTX Logis").country("KR").kind(Express).formats(&[N12]);

/// Waybill, twelve digits.
const N12: Format = Format::new("gtx-logis-12", "Waybill, twelve digits")
    .shape(&[digits(Serial, 12)])
    .evidence(OpenSource(&["speshase/spes:Portfolio_spes/src/main/webapp/resources/js/mypage/delivery.js"], "2026-11"));
const _: () = N12.sound();
