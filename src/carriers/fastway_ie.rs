//! Fastway Couriers Ireland, regional parcel carrier of Ireland.
//!
//! It is a franchise; the two letters name the colour of the label. It was reported to be in receivership in 2025.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("fastway-ie", "Fastway Couriers Ireland")
    .country("IE")
    .kind(Regional)
    .aftership("fastway-ireland")
    .seventeentrack(100068)
    .formats(&[N12]);

/// Two letters and ten digits.
const N12: Format = Format::new("fastway-ie-12", "Two letters and ten digits")
    .shape(&[upper(Prefix, 2), digits(Serial, 10)])
    .evidence(Observed(&["public Fastway examples"], "2026-11"))
    .valid(&["BD0010915392"])
    .invalid(&[("BD001091539", WrongLength)]);
const _: () = N12.sound();
