//! J&T Express Malaysia, express carrier of Malaysia.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("jt-express-my", "J&T Express Malaysia")
    .country("MY")
    .kind(Express)
    .aftership("jtexpress")
    .seventeentrack(100079)
    .formats(&[N12]);

/// Twelve digits.
const N12: Format = Format::new("jt-express-my-12", "Twelve digits")
    .shape(&[digits(Serial, 12)])
    .evidence(OpenSource(&["plhery/universal-parcel-scraper:generated/catalog.ts"], "2026-11"))
    .note("Most begin with 6, often 630, which no document confirms.");
const _: () = N12.sound();
