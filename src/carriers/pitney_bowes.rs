//! Pitney Bowes, cross-border carrier of the United States.
//!
//! It ceased in 2024 and CIRRO followed. Numbers are those of USPS with the Mailer ID 927005269 and others.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("pitney-bowes", "Pitney Bowes")
    .country("US")
    .kind(CrossBorder)
    .tracking_url("https://tracking.pb.com/{number}")
    .aliases(&["CIRRO", "Newgistics"])
    .aftership("pitney-bowes")
    .seventeentrack(100036)
    .formats(&[IMPB_927005269, IMPB_927005269_ZIP5, IMPB_927005269_ZIP9]);

/// USPS number with the Mailer ID 927005269.
///
/// The check digit is that of GS1: the digits of `9261292700526900009397478`, by 3 and 1 from the right, come to 227,
/// so it is 3.
const IMPB_927005269: Format = Format::new("pb-impb-927005269", "USPS number with the Mailer ID 927005269")
    .shape(&[lit("92612927005269"), digits(Serial, 11), check_digit()])
    .check(Check::Gs1, From(0))
    .evidence(Observed(
        &["mediocre/bloodhound:test/carriers/pitneyBowes.js", "mediocre/bloodhound:test/carriers/usps.js"],
        "2026-11",
    ))
    .role(Role::FirstMile)
    .valid(&["92612927005269000093974783"])
    .invalid(&[("4206810692612927005269000028978090", WrongLength)]);
const _: () = IMPB_927005269.sound();

/// The same behind 420 and five digits of ZIP.
///
/// The check digit is that of GS1, over the digits from the ninth on.
const IMPB_927005269_ZIP5: Format = Format::new("pb-impb-927005269-zip5", "The same behind 420 and five digits of ZIP")
    .shape(&[lit("420"), digits(Zip, 5), lit("92612927005269"), digits(Serial, 11), check_digit()])
    .check(Check::Gs1, From(8))
    .evidence(Observed(
        &["mediocre/bloodhound:test/carriers/pitneyBowes.js", "mediocre/bloodhound:test/carriers/usps.js"],
        "2026-11",
    ))
    .role(Role::FirstMile)
    .carries_last(26, 26)
    .valid(&["4203300992612927005269000093974783"])
    .invalid(&[("4206810692612927005269000028978090", CheckDigitMismatch)]);
const _: () = IMPB_927005269_ZIP5.sound();

/// The same behind 420 and nine digits of ZIP.
///
/// The check digit is that of GS1, over the digits from the thirteenth on.
const IMPB_927005269_ZIP9: Format = Format::new("pb-impb-927005269-zip9", "The same behind 420 and nine digits of ZIP")
    .shape(&[lit("420"), digits(Zip, 9), lit("92612927005269"), digits(Serial, 11), check_digit()])
    .check(Check::Gs1, From(12))
    .evidence(Observed(
        &["mediocre/bloodhound:test/carriers/pitneyBowes.js", "mediocre/bloodhound:test/carriers/usps.js"],
        "2026-11",
    ))
    .role(Role::FirstMile)
    .carries_last(26, 26)
    .invalid(&[("4206810692612927005269000028978090", WrongLength)]);
const _: () = IMPB_927005269_ZIP9.sound();
