//! Colisweb, last-mile carrier of France.
//!
//! A number has at least eight digits; no more is documented.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("colisweb", "Colisweb").country("FR").kind(LastMile).formats(&[N8]);

/// Eight digits.
///
/// The sample is made up.
const N8: Format = Format::new("colisweb-8", "Eight digits")
    .shape(&[digits(Serial, 8)])
    .evidence(OpenSource(&["plhery/delivery-tracker:packages/carriers"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["84477054"])
    .invalid(&[("8765432", WrongLength)]);
const _: () = N8.sound();
