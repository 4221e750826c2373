//! Mylerz, last-mile carrier of Egypt.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("mylerz", "Mylerz").country("EG").kind(LastMile).seventeentrack(100821).formats(&[N14]);

/// 637 and eleven digits.
const N14: Format = Format::new("mylerz-637", "637 and eleven digits")
    .shape(&[lit("637"), digits(Serial, 11)])
    .evidence(Observed(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["63771534998002"])
    .invalid(&[("6377153499800", WrongLength)]);
const _: () = N14.sound();
