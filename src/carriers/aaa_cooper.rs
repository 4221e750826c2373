//! AAA Cooper, freight carrier of the United States.
//!
//! Its SCAC is AACT. Its PRO numbers are 7 to 10 bare digits like those of others.
//!
//! Nine digits that begin with 21 to 23 are told by one program; no check digit is known.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("aaa-cooper", "AAA Cooper").country("US").kind(Freight).aftership("aaa-cooper").formats(&[N9]);

/// 21, 22 or 23 and seven digits.
const N9: Format = Format::new("aaa-cooper-9", "21, 22 or 23 and seven digits")
    .shape(&[one_of(Prefix, &["21", "22", "23"]), digits(Serial, 7)])
    .evidence(Observed(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["234657609"])
    .invalid(&[("23465760", WrongLength), ("244657609", WrongCharacter)]);
const _: () = N9.sound();
