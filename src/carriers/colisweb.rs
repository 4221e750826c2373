//! Colisweb, last-mile carrier of France.
//!
//! At least 8 digits. Not documented further.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("colisweb", "Colisweb").country("FR").kind(LastMile).formats(&[N8]);

/// 8 digits.
///
/// The sample is made up.
const N8: Format = Format::new("colisweb-8", "8 digits")
    .shape(&[digits(Serial, 8)])
    .evidence(OpenSource(&["plhery/delivery-tracker:packages/carriers"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["84477054"])
    .invalid(&[("8765432", WrongLength)]);
const _: () = N8.sound();
