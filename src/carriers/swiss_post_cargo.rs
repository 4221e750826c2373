//! Swiss Post Cargo, freight carrier of Switzerland.
//!
//! References have 6 to 40 characters and no fixed shape.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("swiss-post-cargo", "Swiss Post Cargo").country("CH").kind(Freight).formats(&[PL, N003]);

/// PL and eight digits.
///
/// The sample is made up.
const PL: Format = Format::new("swiss-post-cargo-pl", "PL and eight digits")
    .shape(&[lit("PL"), digits(Serial, 8)])
    .evidence(Observed(&["plhery/universal-parcel-scraper:generated/catalog.ts"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["PL61840739"])
    .invalid(&[("PL6184073", WrongLength)])
    .note("Its references have 6 to 40 characters and no fixed shape, and the interface takes its SSCCs, too.");
const _: () = PL.sound();

/// 003 and 16 digits.
const N003: Format = Format::new("swiss-post-cargo-19", "003 and 16 digits")
    .shape(&[lit("003"), digits(Serial, 16)])
    .evidence(CarrierDoc(&["https://www.post.ch/de/hilfe-und-kontakt/versenden"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["0031234567891234567"])
    .note("The page shows one number.");
const _: () = N003.sound();
