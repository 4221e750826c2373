//! XpressBees, express carrier of India.
//!
//! A reseller says 13 digits and its tracker takes 12 to 16; the one public number has 14.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("xpressbees", "XpressBees")
    .country("IN")
    .kind(Express)
    .tracking_url("https://shipmentv2.xpressbees.com/orders/tracking/{number}")
    .aftership("xpressbees")
    .seventeentrack(100101)
    .formats(&[N14, N15]);

/// Waybill, 14 digits.
const N14: Format = Format::new("xpressbees-14", "Waybill, 14 digits")
    .shape(&[chars(Prefix, "19", 1), digits(Serial, 13)])
    .evidence(OpenSource(
        &[
            "plhery/universal-parcel-scraper:carriers/xpressbees/numbers.json",
            "plhery/universal-parcel-scraper:generated/catalog.ts",
        ],
        "2026-11",
    ))
    .valid(&["94391823031857"]);
const _: () = N14.sound();

/// Waybill, 15 digits.
const N15: Format = Format::new("xpressbees-15", "Waybill, 15 digits")
    .shape(&[chars(Prefix, "19", 1), digits(Serial, 14)])
    .evidence(Observed(&["Shiprocket, examples of the API (Xpressbees Surface)"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["141123221084922"]);
const _: () = N15.sound();
