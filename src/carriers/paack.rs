//! Paack, last-mile carrier of Spain.
//!
//! It has no shape of its own; 9 to 29 characters were seen, and a postcode is needed.
//!
//! It delivers in Portugal and Italy (paack.co, 2022) and France (ha-parcel-integrations/ha-paack, 2026); London was an
//! office in 2021.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("paack", "Paack")
    .country("ES")
    .abroad(&["FR", "IT", "PT"])
    .kind(LastMile)
    .seventeentrack(100364)
    .formats(&[N29, N18, OWN]);

/// 29 digits that end in a date.
const N29: Format = Format::new("paack-29", "29 digits that end in a date")
    .shape(&[lit("00"), digits(Serial, 27)])
    .evidence(Observed(&["https://www.ocu.org (via plhery/delivery-tracker)"], "2026-11"))
    .valid(&["00100909086360120251130131718"])
    .invalid(&[("0010090908636012025113013171", WrongLength)])
    .note("It ends in date and time.");
const _: () = N29.sound();

/// 18 digits that begin with 534.
///
/// The sample is made up.
const N18: Format = Format::new("paack-18", "18 digits that begin with 534")
    .shape(&[lit("534"), digits(Serial, 15)])
    .evidence(Observed(&["https://www.ocu.org (via plhery/universal-parcel-scraper:carriers/paack)"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["534000021618407395"])
    .note("It has no shape of its own: the client's number is taken, too.");
const _: () = N18.sound();

/// Order of the shop, nine or 16 digits, or C and 14 digits.
///
/// The samples are made up.
const OWN: Format = Format::new("paack-shop", "Order of the shop, nine or 16 digits, or C and 14 digits")
    .shape(&[either(&[&[digits(Reference, 9)], &[digits(Reference, 16)], &[lit("C"), digits(Reference, 14)]])])
    .evidence(Observed(&["plhery/universal-parcel-scraper:carriers/paack"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["618407395", "6184073952618407", "C61840739526184"]);
const _: () = OWN.sound();
