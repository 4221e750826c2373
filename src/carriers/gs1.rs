//! GS1 logistic identifiers: an identifier that many operators share.
//!
//! The SSCC names a logistic unit, the GSIN a shipment and the GINC a consignment. In a GS1-128 barcode each stands
//! behind its application identifier, which scanners and people print as `00`, `(00)` or not at all. Shippers issue
//! SSCCs under prefixes of their own: 0034043 is Deutsche Post DHL, 00340633 Hermes, 5900773 Poczta Polska, 370 and
//! 371 Norway, 373 Sweden, 357 Denmark, 364 Finland.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("gs1", "GS1 logistic identifiers").zh("GS1 物流标识")
    .kind(Identifier)
    .aliases(&["GS1 SSCC", "gs1-sscc"])
    .formats(&[SSCC, SSCC_AI, GSIN, GINC]);

/// SSCC.
///
/// The check digit is that of GS1: the digits of `10614141123456789`, by 3 and 1 from the right, come to 143, so it is
/// 7.
///
/// With its application identifier 00 in front it has 20 digits.
const SSCC: Format = Format::new("gs1-sscc", "SSCC")
    .shape(&[digits(Extension, 1), digits(Reference, 16), check_digit()])
    .check(Check::Gs1, From(0))
    .evidence(Standard(
        &[
            "GS1 General Specifications",
            "jkeen/tracking_number_data:couriers/fedex.json",
            "GS1 General Specifications 7.9",
        ],
        "2026-11",
    ))
    .valid(&[
        "106141411234567897",
        "006141411234567890",
        "000123450000000027",
        "340434633751428115",
        "370724760120000898",
    ])
    .invalid(&[("106141411234567898", CheckDigitMismatch), ("340434633751428116", CheckDigitMismatch)])
    .note(
        "It shares its shape with the Identcode of Swiss Post (98 and 99 in front) and with Ecoscooting, which \
        are asked first.",
    );
const _: () = SSCC.sound();

/// SSCC with its 00.
///
/// The check digit is that of GS1: the digits of `0010614141123456789`, by 3 and 1 from the right, come to 143, so it
/// is 7.
const SSCC_AI: Format = Format::new("gs1-sscc-ai", "SSCC with its 00")
    .shape(&[lit("00"), digits(Extension, 1), digits(Reference, 16), check_digit()])
    .check(Check::Gs1, From(0))
    .evidence(Standard(
        &["GS1 General Specifications", "GS1 General Specifications 7.9", "gs1-germany/checkDigitCalculator"],
        "2026-11",
    ))
    .carries_last(18, 18)
    .valid(&["00106141411234567897", "00340434633751428115", "00340633031105567586", "00159007733123456789"])
    .invalid(&[("00106141411234567898", CheckDigitMismatch), ("00340434633751428116", CheckDigitMismatch)]);
const _: () = SSCC_AI.sound();

/// GSIN, the number of a shipment.
///
/// The check digit is that of GS1: the digits of `0614141123456789`, by 3 and 1 from the right, come to 140, so it is
/// 0.
///
/// It stands behind the application identifier 402.
const GSIN: Format = Format::new("gs1-gsin", "GSIN, the number of a shipment")
    .shape(&[digits(Reference, 16), check_digit()])
    .check(Check::Gs1, From(0))
    .evidence(Standard(&["GS1 General Specifications", "WARES bill of lading document"], "2026-11"))
    .valid(&["06141411234567890", "70438101015432113"])
    .invalid(&[("06141411234567891", CheckDigitMismatch), ("70438101015432114", CheckDigitMismatch)]);
const _: () = GSIN.sound();

/// GINC, the number of a consignment.
///
/// It stands behind the application identifier 401.
const GINC: Format = Format::new("gs1-ginc", "GINC, the number of a consignment")
    .shape(&[digits_between(Company, 4, 12), alnum_between(Reference, 0, 26)])
    .evidence(Observed(&["GS1 General Specifications"], "2026-11"))
    .standing(DeclaredOnly);
const _: () = GINC.sound();
