//! IATA air waybill: an identifier that many operators share.
//!
//! Three digits for the airline and a serial of eight, whose last digit is a check mod 7 into which the airline does
//! not enter.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("iata-awb", "IATA air waybill").zh("IATA 空运").kind(Identifier).formats(&[N11, N11_PRINTED, IATA_PIECE_16, IATA_HAWB]);

/// Air waybill.
///
/// The check digit is what the digits before it leave when they are divided by 7, so it is never above 6. `1234567`
/// leaves 5.
///
/// A piece label adds five digits for the piece.
const N11: Format = Format::new("iata-awb-11", "Air waybill")
    .shape(&[code(Airline, Registry::Airline), digits(Serial, 7), Part::Check(Set::of("0..6"))])
    .check(Check::Mod7, Last(7))
    .evidence(Standard(&["IATA Resolution 600/606", "https://trackjet.world/docs/tracking-number-formats"], "2026-11"))
    .valid(&["02012345675", "17612345675", "16012345675"])
    .invalid(&[("02012345676", CheckDigitMismatch), ("02012345677", WrongCharacter)]);
const _: () = N11.sound();

/// Air waybill as it is printed: a hyphen parts the airline from the serial.
///
/// The check digit is what the digits before it leave when they are divided by 7, so it is never above 6. `1234567`
/// leaves 5.
///
/// Without the hyphen the waybills of some airlines are the mobile phones of China as well.
const N11_PRINTED: Format = Format::new("iata-awb-printed", "Air waybill, with its hyphen")
    .shape(&[code(Airline, Registry::Airline), lit("-"), digits(Serial, 7), Part::Check(Set::of("0..6"))])
    .check(Check::Mod7, Last(7))
    .evidence(Standard(&["IATA Resolution 600/606", "https://trackjet.world/docs/tracking-number-formats"], "2026-11"))
    .valid(&["020-12345675", "157-12345675"])
    .invalid(&[("020-12345676", CheckDigitMismatch), ("157-12345677", WrongCharacter)]);
const _: () = N11_PRINTED.sound();

/// Air cargo piece barcode, 16 digits.
///
/// The check digit is what the digits before it leave when they are divided by 7, so it is never above 6. `1234567`
/// leaves 5.
///
/// The air waybill is the first eleven digits.
const IATA_PIECE_16: Format = Format::new("iata-piece-16", "Air cargo piece barcode, 16 digits")
    .shape(&[code(Airline, Registry::Airline), digits(Serial, 7), Part::Check(Set::of("0..6")), digits(Piece, 5)])
    .check(Check::Mod7, From(3))
    .evidence(Standard(&["IATA Resolution 606"], "2026-11"))
    .carries(11, 5)
    .valid(&["0201234567500001"])
    .invalid(&[("0201234567600001", CheckDigitMismatch)]);
const _: () = IATA_PIECE_16.sound();

/// House air waybill.
const IATA_HAWB: Format = Format::new("iata-hawb", "House air waybill")
    .shape(&[alnum_between(Reference, 1, 12)])
    .evidence(Observed(&["IATA messaging: 1-12 characters"], "2026-11"))
    .standing(DeclaredOnly);
const _: () = IATA_HAWB.sound();
