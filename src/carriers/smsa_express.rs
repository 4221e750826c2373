//! SMSA Express, express carrier of Saudi Arabia.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("smsa-express", "SMSA Express")
    .country("SA")
    .kind(Express)
    .aftership("smsa-express")
    .seventeentrack(100034)
    .formats(&[SMSA_12, SMSA_12_4, ANY]);

/// Waybill, twelve digits.
const SMSA_12: Format = Format::new("smsa-12", "Waybill, twelve digits")
    .shape(&[one_of(Prefix, &["23", "29", "30"]), digits(Serial, 10)])
    .evidence(OpenSource(
        &[
            "public TypeScript function detectShipmentCompany()",
            "Kutepov/parcels:common/components/services/SmsaexpressService.php",
        ],
        "2026-11",
    ))
    .valid(&["291536303713", "231234567890", "290739490459"])
    .note("Mod 7, Luhn and GS1 fail on both real samples.");
const _: () = SMSA_12.sound();

/// Older account, twelve digits that begin with 4.
const SMSA_12_4: Format = Format::new("smsa-12-4", "Older account, twelve digits that begin with 4")
    .shape(&[lit("4"), digits(Serial, 11)])
    .evidence(OpenSource(&["public TypeScript function detectShipmentCompany()"], "2026-11"));
const _: () = SMSA_12_4.sound();

/// Twelve digits.
///
/// The sample is made up. The ranges of the waybill count on: 21 stands in the second source.
const ANY: Format = Format::new("smsa-12-any", "Twelve digits")
    .shape(&[digits(Serial, 12)])
    .evidence(OpenSource(
        &[
            "Kutepov/parcels:common/components/services/SmsaexpressService.php",
            "zorem, Advanced Shipment Tracking, number detector",
        ],
        "2026-11",
    ))
    .standing(DeclaredOnly)
    .valid(&["318407395261"])
    .invalid(&[("31840739526", WrongLength)]);
const _: () = ANY.sound();
