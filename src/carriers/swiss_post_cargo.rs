//! Swiss Post Cargo, freight carrier of Switzerland.
//!
//! References have 6 to 40 characters and no fixed shape.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("swiss-post-cargo", "Swiss Post Cargo").country("CH").kind(Freight).formats(&[PL]);

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
