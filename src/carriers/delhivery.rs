//! Delhivery, express carrier of India.
//!
//! Public parcels have 13 and 14 digits, while a reseller says 12.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("delhivery", "Delhivery")
    .country("IN")
    .kind(Express)
    .aftership("delhivery")
    .seventeentrack(100060)
    .formats(&[N13_14, N12]);

/// Waybill, 13 or 14 digits.
const N13_14: Format = Format::new("delhivery-13-14", "Waybill, 13 or 14 digits")
    .shape(&[digits_between(Serial, 13, 14)])
    .evidence(OpenSource(
        &[
            "plhery/universal-parcel-scraper:carriers/delhivery/numbers.json",
            "plhery/universal-parcel-scraper:generated/catalog.ts",
        ],
        "2026-11",
    ))
    .valid(&["2827799099172", "1623110010010", "32076610152736", "53424110007383", "64941010000022"]);
const _: () = N13_14.sound();

/// Waybill, twelve digits.
const N12: Format = Format::new("delhivery-12", "Waybill, twelve digits")
    .shape(&[digits(Serial, 12)])
    .evidence(Observed(&["a public list of Indian couriers"], "2026-11"))
    .standing(DeclaredOnly);
const _: () = N12.sound();
