//! CU Post, last-mile carrier of South Korea.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("cupost", "CU Post").country("KR").kind(LastMile).seventeentrack(100631).formats(&[N12]);

/// Waybill, twelve digits.
const N12: Format = Format::new("cupost-12", "Waybill, twelve digits")
    .shape(&[digits(Serial, 12)])
    .evidence(Observed(&["https://7hinking.tistory.com/560"], "2026-11"));
const _: () = N12.sound();
