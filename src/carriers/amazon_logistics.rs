//! Amazon Logistics, last mile of a marketplace.
//!
//! TBA, TBC and TBM are commonly read as the United States, Canada and Mexico, which no document of Amazon confirms.
//! Other third letters (D, E, Z) are refused by the public detectors. British parcels often show numbers made from
//! the order; no reliable shape of theirs is known. No check digit was found in three samples.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("amazon-logistics", "Amazon Logistics")
    .kind(LastMile)
    .tracking_url("https://track.amazon.com/tracking/{number}")
    .aftership("amazon-logistics")
    .formats(&[AMAZON_TB, AMAZON_INTL_AFC, AMAZON_ORDER_SHIPMENT, AMAZON_ORDER]);

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
