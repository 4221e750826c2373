//! J&T Express Philippines, express carrier of the Philippines.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("jt-express-ph", "J&T Express Philippines")
    .country("PH")
    .kind(Express)
    .tracking_url("https://www.jtexpress.ph/track-and-trace?flag=1&waybillNo={number}")
    .aftership("jtexpress-ph")
    .seventeentrack(100240)
    .formats(&[JT13, N12]);

/// JT and 13 digits.
const JT13: Format = Format::new("jt-express-ph-jt13", "JT and 13 digits")
    .shape(&[lit("JT"), digits(Serial, 13)])
    .evidence(Observed(
        &[
            "plhery/universal-parcel-scraper:carriers/j-and-t/numbers.json",
            "plhery/universal-parcel-scraper:generated/catalog.ts",
        ],
        "2026-11",
    ))
    .valid(&["JT0022543312549"])
    .note("The domestic waybills of J&T in China have the same shape.");
const _: () = JT13.sound();

/// Twelve digits.
const N12: Format = Format::new("jt-express-ph-12", "Twelve digits")
    .shape(&[digits(Serial, 12)])
    .evidence(OpenSource(&["plhery/universal-parcel-scraper:generated/catalog.ts"], "2026-11"));
const _: () = N12.sound();
