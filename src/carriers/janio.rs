//! Janio, cross-border carrier of Singapore.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("janio", "Janio")
    .country("SG")
    .kind(CrossBorder)
    .aliases(&["Janio Asia"])
    .aftership("janio")
    .seventeentrack(100140)
    .formats(&[N19]);

/// Three letters, 14 digits and two letters.
///
/// In the sample the digits begin with a day, and the letters behind are the country of destination.
const N19: Format = Format::new("janio-19", "Three letters, 14 digits and two letters")
    .shape(&[upper(Prefix, 3), digits(Serial, 14), upper(Country, 2)])
    .evidence(Observed(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["EAE22011613652426MY"])
    .invalid(&[("EAE2201161365242MY", WrongLength)]);
const _: () = N19.sound();
