//! SMSA Express, express carrier of Saudi Arabia.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("smsa-express", "SMSA Express")
    .country("SA")
    .kind(Express)
    .aftership("smsa-express")
    .seventeentrack(100034)
    .formats(&[SMSA_12, SMSA_12_4]);

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
