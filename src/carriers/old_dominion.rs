//! Old Dominion Freight Line, freight carrier of the United States.
//!
//! Its SCAC is ODFL.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("old-dominion", "Old Dominion Freight Line")
    .country("US")
    .kind(Freight)
    .tracking_url("https://www.odfl.com/us/en/tools/trace-track-ltl-freight/trace.html?proNumbers={number}")
    .aftership("old-dominion")
    .seventeentrack(100783)
    .formats(&[PRO_11, GUARANTEED_11, PRO_9, PRO_LUHN]);

/// PRO number, eleven digits.
///
/// The check digit is that of Luhn: from the right every second digit is doubled and folded, and the digit fills the
/// sum up to a multiple of ten. For `0720956276` the digit is 3.
const PRO_11: Format = Format::new("odfl-pro-11", "PRO number, eleven digits")
    .shape(&[one_of(Serial, &["072", "777", "778", "780"]), digits(Serial, 7), check_digit()])
    .check(Check::Luhn, From(0))
    .evidence(OpenSource(&["jkeen/tracking_number_data:couriers/old_dominion.json"], "2026-11"))
    .valid(&["07209562763", "77767553207", "77806528897", "78045768393"])
    .invalid(&[("07209562773", CheckDigitMismatch), ("79927398713", WrongCharacter)]);
const _: () = PRO_11.sound();

/// Guaranteed shipment, 80 and nine digits.
///
/// The check digit is that of Luhn: from the right every second digit is doubled and folded, and the digit fills the
/// sum up to a multiple of ten. For `8000328037` the digit is 9.
const GUARANTEED_11: Format = Format::new("odfl-guaranteed-11", "Guaranteed shipment, 80 and nine digits")
    .shape(&[lit("80"), digits(Serial, 8), check_digit()])
    .check(Check::Luhn, From(0))
    .evidence(OpenSource(&["jkeen/tracking_number_data:couriers/old_dominion.json"], "2026-11"))
    .valid(&["80003280379", "80993847369"])
    .invalid(&[("80003280389", CheckDigitMismatch)]);
const _: () = GUARANTEED_11.sound();

/// PRO number without zero and check digit, nine digits.
const PRO_9: Format = Format::new("odfl-pro-9", "PRO number without zero and check digit, nine digits")
    .shape(&[digits(Serial, 9)])
    .evidence(OpenSource(&["plhery/universal-parcel-scraper:carriers/old-dominion"], "2026-11"))
    .standing(DeclaredOnly);
const _: () = PRO_9.sound();

/// PRO of any range, eleven digits.
///
/// The check digit is that of Luhn: the digits of `6184073952`, every second one from the right doubled, come to 50, so
/// it is 0.
///
/// The sample is made up.
const PRO_LUHN: Format = Format::new("old-dominion-pro-luhn", "PRO of any range, eleven digits")
    .shape(&[digits(Serial, 10), check_digit()])
    .check(Check::Luhn, From(0))
    .evidence(Observed(&["plhery/universal-parcel-scraper:carriers/old-dominion/numbers.json"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["61840739520"]);
const _: () = PRO_LUHN.sound();
