//! IATA air waybill.
//!
//! 3-digit airline prefix plus 8-digit serial whose last digit is the first seven mod 7 (0-6). The prefix never
//! enters the check.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("iata-awb", "IATA air waybill").kind(Freight).formats(&[N11, IATA_PIECE_16, IATA_HAWB]);

/// Air waybill 11 digits.
// ACCEPTED BY THE RULE though listed as invalid: 02012345676
// CHECK: mod7 of the seven serial digits DOMAIN: digits 4-10
// BARCODE_FORMS: Code 128 label carries 11 digits + 5-digit piece number = 16
// LOOKUP: tables/airline_prefixes.csv
// PATTERN: ^[0-9]{3}-?[0-9]{7}[0-6]$
const N11: Format = Format::new("iata-awb-11", "Air waybill 11 digits")
    .shape(&[
        digits(Prefix, 3),
        Part::Run { field: Serial, set: Set::of("-"), min: 0, max: 1 },
        digits(Serial, 7),
        chars(Serial, "0..6", 1),
    ])
    .evidence(Standard(&["IATA Resolution 600/606", "https://trackjet.world/docs/tracking-number-formats"], "2026-11"))
    .grouping(&[3, 8])
    .valid(&["02012345675", "17612345675", "16012345675", "020-12345675"])
    .invalid(&[("02012345677", WrongCharacter)]);
const _: () = N11.sound();

/// Air cargo piece barcode 16 digits.
// CHECK: mod7 of the seven serial digits DOMAIN: digits 4-10
// BARCODE_FORMS: AWB = first 11 digits
// PATTERN: ^[0-9]{10}[0-6][0-9]{5}$
const IATA_PIECE_16: Format = Format::new("iata-piece-16", "Air cargo piece barcode 16 digits")
    .shape(&[digits(Prefix, 3), digits(Serial, 7), Part::Check(Set::of("0..6")), digits(Piece, 5)])
    .check(Check::Mod7, From(2))
    .evidence(Standard(&["IATA Resolution 606"], "2026-11"))
    .valid(&["0201234567500001"])
    .invalid(&[("0201234567600001", CheckDigitMismatch)]);
const _: () = IATA_PIECE_16.sound();

/// House air waybill.
// CHECK: none DOMAIN:
// PATTERN: ^[0-9A-Z]{1,12}$
const IATA_HAWB: Format = Format::new("iata-hawb", "House air waybill")
    .shape(&[alnum_between(Serial, 1, 12)])
    .evidence(Observed(&["IATA messaging: 1-12 characters"], "2026-11"))
    .standing(Preview);
const _: () = IATA_HAWB.sound();
