//! Amazon Logistics, last mile of a marketplace.
//!
//! TBA, TBC and TBM are commonly read as the United States, Canada and Mexico, which no document of Amazon confirms.
//! Other third letters (D, E, Z) are refused by the public detectors. Parcels in Europe have the letters of the
//! marketplace and ten digits. No check digit was found in the samples of either.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("amazon-logistics", "Amazon Logistics")
    .kind(LastMile)
    .tracking_url("https://track.amazon.com/tracking/{number}")
    .aftership("amazon-logistics")
    .formats(&[
        AMAZON_TB,
        AMAZON_INTL_AFC,
        AMAZON_ORDER_SHIPMENT,
        AMAZON_ORDER,
        AMAZON_EUROPE,
        AMAZON_ELSEWHERE,
        AMAZON_STATION,
    ]);

/// TB, a letter and twelve digits.
///
/// A is read as the United States, C as Canada, M as Mexico. The sample of Canada is made up.
const AMAZON_TB: Format = Format::new("amazon-tb", "TB, a letter and twelve digits")
    .shape(&[lit("TB"), chars(Prefix, "ACM", 1), digits(Serial, 12)])
    .evidence(OpenSource(
        &["jkeen/tracking_number_data:couriers/amazon.json", "mediocre/bloodhound:carriers/amazon.js"],
        "2026-11",
    ))
    .grouping(&[3, 4, 4, 4])
    .valid(&["TBA321677302718", "TBA322242594054", "TBC305118264000", "TBM502887274000"])
    .invalid(&[
        ("TBA50288727400A", WrongCharacter),
        ("TBZ123456789012", WrongCharacter),
        ("TBD123456789012", WrongCharacter),
    ]);
const _: () = AMAZON_TB.sound();

/// A, F or C and ten digits.
const AMAZON_INTL_AFC: Format = Format::new("amazon-intl-afc", "A, F or C and ten digits")
    .shape(&[chars(Prefix, "ACF", 1), digits(Serial, 10)])
    .evidence(OpenSource(&["jkeen/tracking_number_data:couriers/amazon.json"], "2026-11"))
    .valid(&["C1004444443", "C1004444444"])
    .invalid(&[("D1234567890", WrongCharacter)]);
const _: () = AMAZON_INTL_AFC.sound();

/// Order id with shipment id.
const AMAZON_ORDER_SHIPMENT: Format = Format::new("amazon-order-shipment", "Order id with shipment id")
    .shape(&[
        digits(Prefix, 3),
        lit("-"),
        digits(Reference, 7),
        lit("-"),
        digits(Reference, 7),
        lit(":"),
        digits(Serial, 13),
    ])
    .evidence(OpenSource(&["sailrish/shipit:test/guessCarrier.coffee"], "2026-11"))
    .role(Role::OrderReference)
    .valid(&["110-4970488-4173016:2879726997123"])
    .invalid(&[("110-4970488-4173016", WrongLength)]);
const _: () = AMAZON_ORDER_SHIPMENT.sound();

/// Amazon order id.
const AMAZON_ORDER: Format = Format::new("amazon-order", "Amazon order id")
    .shape(&[digits(Prefix, 3), lit("-"), digits(Serial, 7), lit("-"), digits(Reference, 7)])
    .evidence(OpenSource(&["sailrish/shipit:test/guessCarrier.coffee"], "2026-11"))
    .role(Role::OrderReference)
    .valid(&["110-4970488-4173016"])
    .invalid(&[("1104970488-4173016", WrongLength)]);
const _: () = AMAZON_ORDER.sound();

/// A country of Europe and ten digits.
///
/// The sample of Germany is made up.
const AMAZON_EUROPE: Format = Format::new("amazon-europe", "A country of Europe and ten digits")
    .shape(&[one_of(Country, &["DE", "ES", "FR", "IT", "UK"]), digits(Serial, 10)])
    .evidence(CarrierDoc(
        &[
            "https://developer-docs.amazon.com/amazon-shipping (tutorial on tracking: UK4696062386)",
            "plhery/universal-parcel-scraper:carriers/amazon-shipping/numbers.json",
        ],
        "2026-11",
    ))
    .valid(&["UK4696062386", "DE8140726395"])
    .invalid(&[("UK469606238", WrongLength)]);
const _: () = AMAZON_EUROPE.sound();

/// Another country of Europe and ten digits.
///
/// The sample is made up.
const AMAZON_ELSEWHERE: Format = Format::new("amazon-elsewhere", "Another country of Europe and ten digits")
    .shape(&[one_of(Country, &["AT", "BE", "CH", "GB", "IE", "NL", "PL", "PT", "SE"]), digits(Serial, 10)])
    .evidence(Observed(&["by analogy with the five countries of which numbers are public"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["NL8140726395"])
    .note("Numbers for value added tax of Belgium and Poland look the same.");
const _: () = AMAZON_ELSEWHERE.sound();

/// TBA, a station and nine digits.
///
/// Airports lend the stations their letters: ONT, LAX.
const AMAZON_STATION: Format = Format::new("amazon-tba-station", "TBA, a station and nine digits")
    .shape(&[lit("TBA"), upper(Depot, 3), digits(Serial, 9)])
    .evidence(Observed(&["RomaBilka/parcel-tracking:README.md"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["TBAONT500361196"])
    .invalid(&[("TBAONT50036119", WrongLength)]);
const _: () = AMAZON_STATION.sound();
