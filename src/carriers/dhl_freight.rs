//! DHL Freight, freight carrier of Germany.
//!
//! European road freight. The shapes are those of its page on identifying a number.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("dhl-freight", "DHL Freight")
    .country("DE")
    .kind(Freight)
    .tracking_url("https://www.dhl.com/en/home/tracking/tracking-freight.html?tracking-id={number}")
    .aliases(&["dhl-freight-eu"])
    .aftership("dhl-freight")
    .seventeentrack(100245)
    .formats(&[ORDER, N4_5, NUM, PIECE]);

/// Order code.
const ORDER: Format = Format::new("dhl-freight-order", "Order code")
    .shape(&[upper_between(Prefix, 2, 3), lit("-"), upper_between(Reference, 2, 3), lit("-"), digits(Serial, 7)])
    .evidence(CarrierDoc(
        &[
            "https://dhl.com/cz-en/home/tracking/id-labels.html",
            "https://dhl.com/hu-hu/home/nyomonkovetes/azonosito-cimkek.html",
        ],
        "2026-11",
    ))
    .valid(&["ABC-DE-1234567"])
    .invalid(&[("ABC1234567", WrongLength), ("ABC-DE-123456", WrongCharacter)]);
const _: () = ORDER.sound();

/// Four digits, hyphen, five digits.
const N4_5: Format = Format::new("dhl-freight-4-5", "Four digits, hyphen, five digits")
    .shape(&[digits(Prefix, 4), lit("-"), digits(Serial, 5)])
    .evidence(CarrierDoc(
        &[
            "https://dhl.com/cz-en/home/tracking/id-labels.html",
            "https://dhl.com/hu-hu/home/nyomonkovetes/azonosito-cimkek.html",
        ],
        "2026-11",
    ))
    .valid(&["1234-12345"])
    .invalid(&[("123412345", WrongLength)]);
const _: () = N4_5.sound();

/// Nine, ten or 14 digits.
///
/// The sample is made up.
const NUM: Format = Format::new("dhl-freight-num", "Nine, ten or 14 digits")
    .shape(&[either(&[&[digits(Serial, 9)], &[digits(Serial, 10)], &[digits(Serial, 14)]])])
    .evidence(CarrierDoc(&["https://dhl.com/cz-en/home/tracking/id-labels.html"], "2026-11"))
    .valid(&["777675128"])
    .invalid(&[("12345678", WrongLength)]);
const _: () = NUM.sound();

/// Piece, 18 digits.
const PIECE: Format = Format::new("dhl-freight-piece", "Piece, 18 digits")
    .shape(&[digits(Serial, 18)])
    .evidence(Observed(&["tests of a public client of DHL's own tracking page"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["473325380028549070"]);
const _: () = PIECE.sound();
