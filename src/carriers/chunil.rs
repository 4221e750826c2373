//! Chunil Cargo, freight carrier of South Korea.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("chunil", "Chunil Cargo").country("KR").kind(Freight).seventeentrack(100958).formats(&[N11]);

/// Waybill, eleven digits.
const N11: Format = Format::new("chunil-11", "Waybill, eleven digits")
    .shape(&[digits(Serial, 11)])
    .evidence(Observed(&["https://7hinking.tistory.com/560"], "2026-11"));
const _: () = N11.sound();
