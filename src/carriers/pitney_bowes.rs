//! Pitney Bowes, cross-border carrier of the United States.
//!
//! It ceased in 2024 and CIRRO followed. Numbers are those of USPS with the Mailer ID 927005269 and others.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("pitney-bowes", "Pitney Bowes")
    .country("US")
    .kind(CrossBorder)
    .tracking_url("https://tracking.pb.com/{number}")
    .aliases(&["Newgistics"])
    .aftership("pitney-bowes")
    .seventeentrack(100036)
    .formats(&[IMPB_927005269, IMPB_927005269_ZIP5, IMPB_927005269_ZIP9, IMPB, IMPB_ZIP5, IMPB_ZIP5_26, PRESORT]);

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

/// USPS number of any mailer.
///
/// The check digit is that of GS1.
const IMPB: Format = Format::new("pb-impb", "USPS number of any mailer")
    .shape(&[
        lit("9"),
        chars(Prefix, "2..4", 1),
        code(Service, Registry::UspsServiceType),
        either(&[&[digits(Reference, 16)], &[digits(Reference, 20)]]),
        check_digit(),
    ])
    .check(Check::Gs1, From(0))
    .evidence(CarrierDoc(&["Pitney Bowes Shipping API documentation, answer of a label"], "2026-11"))
    .role(Role::FirstMile)
    .standing(DeclaredOnly)
    .note("A mailer's own identifier stands in it, so that nothing tells whose it is.");
const _: () = IMPB.sound();

/// USPS number of any mailer behind 420 and five digits of ZIP.
///
/// The check digit is that of GS1, over the digits from the ninth on.
const IMPB_ZIP5: Format = Format::new("pb-impb-zip5", "USPS number of any mailer behind 420 and five digits of ZIP")
    .shape(&[
        lit("420"),
        digits(Zip, 5),
        lit("9"),
        chars(Prefix, "2..4", 1),
        code(Service, Registry::UspsServiceType),
        digits(Reference, 16),
        check_digit(),
    ])
    .check(Check::Gs1, From(8))
    .evidence(CarrierDoc(&["Pitney Bowes Shipping API documentation, answer of a label"], "2026-11"))
    .role(Role::FirstMile)
    .carries_last(22, 22)
    .standing(DeclaredOnly);
const _: () = IMPB_ZIP5.sound();

/// USPS number of 26 digits of any mailer behind 420 and five digits of ZIP.
///
/// The check digit is that of GS1, over the digits from the ninth on.
const IMPB_ZIP5_26: Format = Format::new("pb-impb-zip5-26", "USPS number of 26 digits of any mailer behind 420 and five digits of ZIP")
    .shape(&[
        lit("420"),
        digits(Zip, 5),
        lit("9"),
        chars(Prefix, "2..4", 1),
        code(Service, Registry::UspsServiceType),
        digits(Reference, 20),
        check_digit(),
    ])
    .check(Check::Gs1, From(8))
    .evidence(CarrierDoc(&["Pitney Bowes Shipping API documentation, answer of a label"], "2026-11"))
    .role(Role::FirstMile)
    .carries_last(26, 26)
    .standing(DeclaredOnly);
const _: () = IMPB_ZIP5_26.sound();

/// Presort letter, an Intelligent Mail barcode of 31 digits.
const PRESORT: Format = Format::new("pb-presort", "Presort letter, an Intelligent Mail barcode of 31 digits")
    .shape(&[
        digits(Reference, 1),
        chars(Reference, "0..4", 1),
        digits(Service, 3),
        digits(Mailer, 9),
        digits(Serial, 6),
        digits(Zip, 11),
    ])
    .evidence(CarrierDoc(&["Pitney Bowes Shipping API documentation, answer of a presort shipment"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["0070698765432100221106510123814"]);
const _: () = PRESORT.sound();
