//! Aramex, express carrier of the United Arab Emirates.
//!
//! The check is the same as that of Blue Dart. A Saudi detector also lists 13 and 14 digits, without evidence. Aramex
//! in Australia, New Zealand and South Africa, once Fastway, numbers its parcels differently.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("aramex", "Aramex")
    .country("AE")
    .kind(Express)
    .tracking_url("https://www.aramex.com/us/en/track/shipments?ShipmentNumber={number}")
    .aftership("aramex")
    .seventeentrack(100006)
    .formats(&[N11, N10, N12]);

/// Waybill, eleven digits.
///
/// The check digit is what the digits before it leave when they are divided by 7, so it is never above 6. `3010916549`
/// leaves 4.
const N11: Format = Format::new("aramex-11", "Waybill, eleven digits")
    .shape(&[digits(Serial, 10), Part::Check(Set::of("0..6"))])
    .check(Check::Mod7, From(0))
    .evidence(OpenSource(
        &[
            "plhery/universal-parcel-scraper:generated/catalog.ts",
            "plhery/universal-parcel-scraper:carriers/aramex/numbers.json",
        ],
        "2026-11",
    ))
    .valid(&["30109165494", "34913932303", "52594815954"])
    .invalid(&[("30109165495", CheckDigitMismatch)])
    .note("All three public samples agree with the check.");
const _: () = N11.sound();

/// Global Shopper waybill, ten digits.
///
/// The check digit is what the digits before it leave when they are divided by 7, so it is never above 6. `968001299`
/// leaves 6.
const N10: Format = Format::new("aramex-10", "Global Shopper waybill, ten digits")
    .shape(&[digits(Serial, 9), Part::Check(Set::of("0..6"))])
    .check(Check::Mod7, From(0))
    .evidence(Observed(&["plhery/universal-parcel-scraper:carriers/aramex/numbers.json"], "2026-11"))
    .valid(&["9680012996", "9680239984"])
    .invalid(&[("9680012997", WrongCharacter)])
    .note("Both reported numbers agree with the check, which the source does not claim.");
const _: () = N10.sound();

/// Waybill, twelve digits.
const N12: Format = Format::new("aramex-12", "Waybill, twelve digits")
    .shape(&[digits(Serial, 12)])
    .evidence(Observed(&["https://trackpackage.live/guides/tracking-number-formats.html"], "2026-11"))
    .standing(DeclaredOnly)
    .note("The page says ten to twelve digits and no more.");
const _: () = N12.sound();
