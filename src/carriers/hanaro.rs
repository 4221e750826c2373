//! Hanaro Logistics, express carrier of South Korea.
//!
//! It is a former Korean courier; its numbers live on in old data.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("hanaro", "Hanaro Logistics").country("KR").kind(Express).formats(&[N10]);

/// Waybill, ten digits.
const N10: Format = Format::new("hanaro-10", "Waybill, ten digits")
    .shape(&[digits(Serial, 10)])
    .evidence(OpenSource(&["speshase/spes:Portfolio_spes/src/main/webapp/resources/js/mypage/delivery.js"], "2026-11"));
const _: () = N10.sound();
