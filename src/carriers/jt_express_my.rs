//! J&T Express Malaysia, express carrier of Malaysia.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("jt-express-my", "J&T Express Malaysia")
    .country("MY")
    .kind(Express)
    .aftership("jtexpress")
    .seventeentrack(100079)
    .formats(&[N12]);

/// 12 digits.
const N12: Format = Format::new("jt-express-my-12", "12 digits")
    .shape(&[digits(Serial, 12)])
    .evidence(OpenSource(&["plhery/universal-parcel-scraper:generated/catalog.ts"], "2026-11"))
    .note("Leading 6 is common in the wild (630...), not documented.");
const _: () = N12.sound();
