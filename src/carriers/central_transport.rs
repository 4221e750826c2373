//! Central Transport, freight carrier of the United States.
//!
//! Its SCAC is CTII. Its PRO numbers are 7 to 10 bare digits like those of others.
//!
//! Eleven digits that begin with 14 or 15 are told by one program; no check digit is known.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("central-transport", "Central Transport")
    .country("US")
    .kind(Freight)
    .seventeentrack(100956)
    .formats(&[N11]);

/// 14 or 15 and nine digits.
///
/// A mobile number of China has the same digits.
const N11: Format = Format::new("central-transport-11", "14 or 15 and nine digits")
    .shape(&[one_of(Prefix, &["14", "15"]), digits(Serial, 9)])
    .evidence(Observed(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["14965259519"])
    .invalid(&[("1496525951", WrongLength)]);
const _: () = N11.sound();
