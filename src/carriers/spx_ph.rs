//! SPX Express Philippines, parcel network of a marketplace of the Philippines.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("spx-ph", "SPX Express Philippines")
    .country("PH")
    .kind(Express)
    .tracking_url("https://spx.ph/track?{number}")
    .aliases(&["Shopee Xpress"])
    .seventeentrack(100519)
    .formats(&[PREFIXED, DOMESTIC, SPEPH, SPEPH_LETTER]);

/// SPXPH, 10 to 16 digits and perhaps a letter.
const PREFIXED: Format = Format::new("spx-ph-prefixed", "SPXPH, 10 to 16 digits and perhaps a letter")
    .shape(&[lit("SPXPH"), digits_between(Serial, 10, 16), upper_between(Suffix, 0, 1)])
    .evidence(OpenSource(&["plhery/universal-parcel-scraper:generated/catalog.ts"], "2026-11"));
const _: () = PREFIXED.sound();

/// PH, 12 to 14 digits and perhaps a letter.
const DOMESTIC: Format = Format::new("spx-ph-domestic", "PH, 12 to 14 digits and perhaps a letter")
    .shape(&[lit("PH"), digits_between(Serial, 12, 14), upper_between(Suffix, 0, 1)])
    .evidence(OpenSource(&["plhery/universal-parcel-scraper:generated/catalog.ts"], "2026-11"));
const _: () = DOMESTIC.sound();

/// SPEPH and twelve digits.
///
/// The sample is made up.
const SPEPH: Format = Format::new("spx-ph-speph", "SPEPH and twelve digits")
    .shape(&[lit("SPEPH"), digits(Serial, 12)])
    .evidence(OpenSource(&["ha-parcel-integrations/ha-shopee-xpress:tests/payloads.py"], "2026-11"))
    .valid(&["SPEPH261840739152"])
    .invalid(&[("SPEPH26184073915", WrongLength)]);
const _: () = SPEPH.sound();

/// SPEPH, eleven digits and A, B or C.
///
/// The sample is made up.
const SPEPH_LETTER: Format = Format::new("spx-ph-speph-letter", "SPEPH, eleven digits and A, B or C")
    .shape(&[lit("SPEPH"), digits(Serial, 11), chars(Suffix, "A..C", 1)])
    .evidence(Observed(&["tests of public programs of shops in the Philippines"], "2026-11"))
    .valid(&["SPEPH06184073915C"]);
const _: () = SPEPH_LETTER.sound();
