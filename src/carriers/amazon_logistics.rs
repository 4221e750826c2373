//! Amazon Logistics.
//!
//! TBA, TBC and TBM are commonly read as US, Canada and Mexico (not confirmed by an Amazon document). jkeen allows A,
//! C, M; bloodhound A, B, C, M; other third letters (D, E, Z) are rejected by both. UK often shows A/Q-prefixed or
//! order-based numbers; no reliable UK pattern (TBAUK is not evidenced). No check digit found (3 samples tested).

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("amazon-logistics", "Amazon Logistics")
    .kind(Marketplace)
    .tracking_url("https://track.amazon.com/tracking/{number}")
    .aftership("amazon-logistics")
    .formats(&[AMAZON_TB, AMAZON_INTL_AFC, AMAZON_ORDER_SHIPMENT, AMAZON_ORDER]);

/// TBx + 12 digits.
// CHECK: unknown DOMAIN:
// LOOKUP: A US, C Canada, M Mexico; B unverified
// PATTERN: ^TB[ABCM][0-9]{12}$
const AMAZON_TB: Format = Format::new("amazon-tb", "TBx + 12 digits")
    .shape(&[lit("TB"), chars(Prefix, "ABCM", 1), digits(Serial, 12)])
    .evidence(OpenSource(
        &["jkeen/tracking_number_data:couriers/amazon.json", "mediocre/bloodhound:carriers/amazon.js"],
        "2026-11",
    ))
    .grouping(&[3, 4, 4, 4])
    .valid(&["TBA321677302718", "TBA322242594054", "TBC000000000000", "TBM502887274000"])
    .invalid(&[
        ("TBA50288727400A", WrongCharacter),
        ("TBZ123456789012", WrongCharacter),
        ("TBD123456789012", WrongCharacter),
    ]);
const _: () = AMAZON_TB.sound();

/// A, F or C + 10 digits.
// CHECK: unknown DOMAIN:
// PATTERN: ^[AFC][0-9]{10}$
const AMAZON_INTL_AFC: Format = Format::new("amazon-intl-afc", "A, F or C + 10 digits")
    .shape(&[chars(Prefix, "ACF", 1), digits(Serial, 10)])
    .evidence(OpenSource(&["jkeen/tracking_number_data:couriers/amazon.json"], "2026-11"))
    .valid(&["C1004444443", "C1004444444"])
    .invalid(&[("D1234567890", WrongCharacter)]);
const _: () = AMAZON_INTL_AFC.sound();

/// Order id with shipment id.
// CHECK: none DOMAIN:
// PATTERN: ^[0-9]{3}-[0-9]{7}-[0-9]{7}:[0-9]{13}$
const AMAZON_ORDER_SHIPMENT: Format = Format::new("amazon-order-shipment", "Order id with shipment id")
    .shape(&[digits(Serial, 3), lit("-"), digits(Serial, 7), lit("-"), digits(Serial, 7), lit(":"), digits(Serial, 13)])
    .evidence(OpenSource(&["sailrish/shipit:test/guessCarrier.coffee"], "2026-11"))
    .valid(&["110-4970488-4173016:2879726997123"])
    .invalid(&[("110-4970488-4173016", WrongLength)]);
const _: () = AMAZON_ORDER_SHIPMENT.sound();

/// Amazon order id.
// CHECK: none DOMAIN:
// PATTERN: ^[0-9]{3}-[0-9]{7}-[0-9]{7}$
const AMAZON_ORDER: Format = Format::new("amazon-order", "Amazon order id")
    .shape(&[digits(Serial, 3), lit("-"), digits(Serial, 7), lit("-"), digits(Serial, 7)])
    .evidence(OpenSource(&["sailrish/shipit:test/guessCarrier.coffee"], "2026-11"))
    .grouping(&[3, 7, 7])
    .valid(&["110-4970488-4173016"])
    .invalid(&[("1104970488-4173016", WrongLength)]);
const _: () = AMAZON_ORDER.sound();
