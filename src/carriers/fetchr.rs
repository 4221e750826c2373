//! Fetchr, last-mile carrier of the United Arab Emirates.
//!
//! Its name is Mena 360 now.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("fetchr", "Fetchr")
    .country("AE")
    .kind(LastMile)
    .aliases(&["Mena 360"])
    .aftership("fetchr-webhook")
    .formats(&[N14]);

/// 34 and twelve digits.
const N14: Format = Format::new("fetchr-34", "34 and twelve digits")
    .shape(&[lit("34"), digits(Serial, 12)])
    .evidence(Observed(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["34179733764762"])
    .invalid(&[("3417973376476", WrongLength)]);
const _: () = N14.sound();
