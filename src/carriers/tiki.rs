//! TIKI, express carrier of Indonesia.
//!
//! One document gives TKP with ten digits to it, which is more likely a booking of Tokopedia.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("tiki", "TIKI").country("ID").kind(Express).aftership("tiki").seventeentrack(100588).formats(&[N12]);

/// Twelve digits.
const N12: Format = Format::new("tiki-12", "Twelve digits")
    .shape(&[digits(Serial, 12)])
    .evidence(Observed(&["public TypeScript function checkCourier()"], "2026-11"));
const _: () = N12.sound();
