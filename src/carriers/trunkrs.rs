//! Trunkrs, last-mile carrier of the Netherlands.
//!
//! A number has nine digits and is asked for with a postcode, as its answers show.
//!
//! Belgium is among the countries that an integration lets one choose (PipedreamHQ/pipedream:components/trunkrs); no
//! statement was found.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("trunkrs", "Trunkrs").country("NL").abroad(&["BE"]).kind(LastMile).formats(&[N9]);

/// Nine digits.
const N9: Format = Format::new("trunkrs-9", "Nine digits")
    .shape(&[digits(Serial, 9)])
    .evidence(Observed(&["ha-parcel-integrations/ha-trunkrs:tests (trunkrsNr)"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["419719667"])
    .invalid(&[("41971966", WrongLength)]);
const _: () = N9.sound();
