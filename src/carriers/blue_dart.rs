//! Blue Dart Express, express carrier of India.
//!
//! A reseller says 8 to 11 digits; every public number has 11.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("blue-dart", "Blue Dart Express")
    .country("IN")
    .kind(Express)
    .tracking_url("https://www.bluedart.com/trackdartresultthirdparty?trackFor=0&trackNo={number}")
    .aftership("bluedart")
    .seventeentrack(100055)
    .formats(&[N11, N8_10]);

/// Waybill, eleven digits.
///
/// The check digit is what the digits before it leave when they are divided by 7, so it is never above 6. `7903411104`
/// leaves 1.
const N11: Format = Format::new("blue-dart-11", "Waybill, eleven digits")
    .shape(&[digits(Serial, 10), Part::Check(Set::of("0..6"))])
    .check(Check::Mod7, From(0))
    .evidence(OpenSource(
        &[
            "https://www.bluedart.com/write-to-us (two sample waybills)",
            "plhery/universal-parcel-scraper:carriers/blue-dart/numbers.json",
            "plhery/universal-parcel-scraper:generated/catalog.ts",
            "Kutepov/parcels:common/components/services/BluedartService.php",
        ],
        "2026-11",
    ))
    .valid(&["79034111041", "79034111122", "36206727712", "51963160653", "90617363115", "78517794504"])
    .invalid(&[("79034111042", CheckDigitMismatch)])
    .note("Two numbers on the site of the carrier and three reported ones agree with the check.");
const _: () = N11.sound();

/// Waybill, eight to ten digits.
const N8_10: Format = Format::new("blue-dart-8-10", "Waybill, eight to ten digits")
    .shape(&[digits_between(Serial, 8, 10)])
    .evidence(Observed(&["a public list of Indian couriers"], "2026-11"))
    .standing(DeclaredOnly)
    .note("Nothing but the length is told.");
const _: () = N8_10.sound();
