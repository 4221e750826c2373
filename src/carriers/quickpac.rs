//! Quickpac, last-mile carrier of Switzerland.
//!
//! The layout is that of Swiss Post, with 44 in front.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("quickpac", "Quickpac")
    .country("CH")
    .kind(LastMile)
    .tracking_url("https://quickpac.ch/de/tracking/{number}")
    .formats(&[N18]);

/// 44 and 16 digits.
const N18: Format = Format::new("quickpac-18", "44 and 16 digits")
    .shape(&[lit("44"), digits(Account, 8), digits(Serial, 8)])
    .evidence(OpenSource(&["plhery/delivery-tracker:packages/carriers"], "2026-11"))
    .valid(&["440012345612345678"])
    .invalid(&[("450012345612345678", WrongCharacter)]);
const _: () = N18.sound();
