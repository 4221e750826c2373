//! Early Bird, last-mile carrier of Sweden.
//!
//! It puts small parcels into letter boxes together with the newspapers of the night.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("early-bird", "Early Bird").country("SE").kind(LastMile).formats(&[N19]);

/// 19 digits.
///
/// The sample is made up.
const N19: Format = Format::new("early-bird-19", "19 digits")
    .shape(&[digits(Serial, 19)])
    .evidence(Observed(&["a public program that reports parcels to Shopify, its expressions for carriers"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["7331098264503817462"])
    .invalid(&[("733109826450381746", WrongLength)]);
const _: () = N19.sound();
