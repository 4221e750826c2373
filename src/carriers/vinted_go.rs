//! Vinted Go, last-mile carrier of Lithuania.
//!
//! It is a network of lockers; its apps show 16 or 17 digits.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("vinted-go", "Vinted Go").country("LT").kind(LastMile).formats(&[VGS, N16]);

/// VGS and 13 digits.
const VGS: Format = Format::new("vinted-go-vgs", "VGS and 13 digits")
    .shape(&[lit("VGS"), digits(Serial, 13)])
    .evidence(Observed(&["ha-parcel-integrations/ha-vinted-go:tests/payloads.py"], "2026-11"))
    .valid(&["VGS0000000000001"])
    .invalid(&[("VGS000000000001", WrongLength)])
    .note("The source says that its numbers are made up in the shape of real ones.");
const _: () = VGS.sound();

/// 16 or 17 digits.
///
/// The sample is made up.
const N16: Format = Format::new("vinted-go-16", "16 or 17 digits")
    .shape(&[digits_between(Serial, 16, 17)])
    .evidence(Observed(&["general knowledge"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["4071829360518273"])
    .invalid(&[("407182936051827", WrongLength)]);
const _: () = N16.sound();
