//! KG Yellowcap, express carrier of South Korea.
//!
//! It is a former Korean courier; its numbers live on in old data.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("kg-yellowcap", "KG Yellowcap").country("KR").kind(Express).formats(&[N11]);

/// Waybill, eleven digits.
const N11: Format = Format::new("kg-yellowcap-11", "Waybill, eleven digits")
    .shape(&[digits(Serial, 11)])
    .evidence(OpenSource(&["speshase/spes:Portfolio_spes/src/main/webapp/resources/js/mypage/delivery.js"], "2026-11"));
const _: () = N11.sound();
