//! Kunyoung Express, freight carrier of South Korea.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("kunyoung", "Kunyoung Express").country("KR").kind(Freight).seventeentrack(100637).formats(&[N10]);

/// Waybill, ten digits.
const N10: Format = Format::new("kunyoung-10", "Waybill, ten digits")
    .shape(&[digits(Serial, 10)])
    .evidence(Observed(&["https://7hinking.tistory.com/560"], "2026-11"));
const _: () = N10.sound();
