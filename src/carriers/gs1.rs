//! GS1 logistic identifiers.
//!
//! Carried in GS1-128 with application identifiers; strip the AI before matching.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("gs1", "GS1 logistic identifiers").kind(Freight).formats(&[SSCC, SSCC_AI, GSIN, GINC]);

/// SSCC (AI 00).
// CHECK: mod10 weights 3,1 from the right (rightmost data digit x3); check = (10 - sum mod 10) mod 10 DOMAIN: first
// 17 digits
// BARCODE_FORMS: with AI: 00 + 18 digits = 20 digits, often printed (00)
// PATTERN: ^[0-9]{18}$
const SSCC: Format = Format::new("gs1-sscc", "SSCC (AI 00)")
    .shape(&[digits(Extension, 1), digits(Reference, 16), check_digit()])
    .check(Check::Gs1, From(0))
    .evidence(Standard(&["GS1 General Specifications", "jkeen/tracking_number_data:couriers/fedex.json"], "2026-11"))
    .valid(&["106141411234567897", "006141411234567890", "000123450000000027"])
    .invalid(&[("106141411234567898", CheckDigitMismatch)]);
const _: () = SSCC.sound();

/// SSCC with AI.
// CHECK: mod10 weights 3,1 from the right (rightmost data digit x3); check = (10 - sum mod 10) mod 10 DOMAIN: 17
// digits after the AI
// PATTERN: ^00[0-9]{18}$
const SSCC_AI: Format = Format::new("gs1-sscc-ai", "SSCC with AI")
    .shape(&[lit("00"), digits(Extension, 1), digits(Reference, 16), check_digit()])
    .check(Check::Gs1, From(0))
    .evidence(Standard(&["GS1 General Specifications"], "2026-11"))
    .valid(&["00106141411234567897"])
    .invalid(&[("00106141411234567898", CheckDigitMismatch)]);
const _: () = SSCC_AI.sound();

/// GSIN (AI 402), VICS bill of lading number.
// CHECK: mod10 weights 3,1 from the right (rightmost data digit x3); check = (10 - sum mod 10) mod 10 DOMAIN: first
// 16 digits
// BARCODE_FORMS: AI 402 + 17 digits; shippers without a prefix use 04 (WARES)
// PATTERN: ^[0-9]{17}$
const GSIN: Format = Format::new("gs1-gsin", "GSIN (AI 402), VICS bill of lading number")
    .shape(&[digits(Reference, 16), check_digit()])
    .check(Check::Gs1, From(0))
    .evidence(Standard(&["GS1 General Specifications", "WARES bill of lading document"], "2026-11"))
    .valid(&["06141411234567890"])
    .invalid(&[("06141411234567891", CheckDigitMismatch)]);
const _: () = GSIN.sound();

/// GINC (AI 401).
// CHECK: none DOMAIN:
// BARCODE_FORMS: AI 401, up to 30 characters starting with a GS1 company prefix
// PATTERN: ^[0-9]{4,12}[0-9A-Z]{0,26}$
const GINC: Format = Format::new("gs1-ginc", "GINC (AI 401)")
    .shape(&[digits_between(Serial, 4, 12), alnum_between(Serial, 0, 26)])
    .evidence(Observed(&["GS1 General Specifications"], "2026-11"))
    .standing(Preview);
const _: () = GINC.sound();
