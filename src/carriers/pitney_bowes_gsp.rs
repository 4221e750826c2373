//! Pitney Bowes global, cross-border carrier of the United States.
//!
//! Its numbers, from the international shipping of eBay, still stand in order files. That UPAA is its prefix is from
//! memory; the check digit is not.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("pitney-bowes-gsp", "Pitney Bowes global")
    .country("US")
    .kind(CrossBorder)
    .aftership("pitneybowes")
    .seventeentrack(100036)
    .formats(&[PITNEY_UPAA, PITNEY_PBX, PITNEY_RRD]);

/// UPAA, a letter and 15 digits.
///
/// The check digit is the sum mod 10 of the fourteen digits before it, which weigh 14 down to 1 from the left.
const PITNEY_UPAA: Format = Format::new("pitney-upaa", "UPAA, a letter and 15 digits")
    .shape(&[lit("UPAA"), upper(Prefix, 1), digits(Serial, 14), check_digit()])
    .check(Check::Mod10 { weights: &[14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1], complement: false }, From(5))
    .evidence(Observed(&["Kutepov/parcels:track-numbers.csv"], "2026-11"))
    .valid(&["UPAAB000000443970205"])
    .invalid(&[("UPAAB000000443970206", CheckDigitMismatch)])
    .note("The rule was solved from numbers: 46 of 46 agree.");
const _: () = PITNEY_UPAA.sound();

/// PBX, two letters and nine digits.
const PITNEY_PBX: Format = Format::new("pitney-pbx", "PBX, two letters and nine digits")
    .shape(&[lit("PBX"), upper(Reference, 2), digits(Serial, 9)])
    .evidence(OpenSource(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .valid(&["PBXSA028532404"]);
const _: () = PITNEY_PBX.sound();

/// RRD and 15 digits.
const PITNEY_RRD: Format = Format::new("pitney-rrd", "RRD and 15 digits")
    .shape(&[lit("RRD"), digits(Serial, 15)])
    .evidence(Observed(&["Kutepov/parcels:track-numbers.csv", "AfterShip slug rrdonnelley"], "2026-11"))
    .valid(&["RRD010944100576635"])
    .note("Whose it is was inferred from the letters.");
const _: () = PITNEY_RRD.sound();
