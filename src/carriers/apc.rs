//! APC Postal Logistics, cross-border carrier of the United States.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("apc", "APC Postal Logistics")
    .country("US")
    .kind(CrossBorder)
    .aftership("apc")
    .seventeentrack(100121)
    .formats(&[N16]);

/// 181750 and ten digits.
const N16: Format = Format::new("apc-16", "181750 and ten digits")
    .shape(&[lit("181750"), digits(Serial, 10)])
    .evidence(Observed(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["1817501200009121"])
    .invalid(&[("181750120000912", WrongLength)]);
const _: () = N16.sound();
