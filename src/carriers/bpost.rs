//! bpost, postal operator of Belgium.
//!
//! A parcel barcode has 24 digits and begins with 3232 or 3299; its help page lists 18 digits, S10 items, JJBEA and
//! registered mail of 30 digits, too. Every sample ends in 030 or 050, which looks like outbound and
//! return rather than a check. Three of the four samples come from a sandbox, so that no rule can be excluded.
//! Numbers of 18 digits that begin with 3232 are reported too.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("bpost", "bpost")
    .country("BE")
    .kind(Post)
    .tracking_url("https://track.bpost.cloud/btr/web/#/search?itemCode={number}")
    .aftership("bpost")
    .seventeentrack(2061)
    .formats(&[N24, N18, S10, LVS, N24_3299, JJBEA, REGISTERED]);

/// Parcel barcode, 24 digits.
///
/// 030 at the end is outbound, 050 a return, by inference.
const N24: Format = Format::new("bpost-24", "Parcel barcode, 24 digits")
    .shape(&[lit("323"), digits(Service, 1), digits(Account, 8), digits(Serial, 9), digits(Suffix, 3)])
    .evidence(OpenSource(
        &["karrioapi/karrio:modules/connectors/bpost (fixtures)", "plhery/delivery-tracker:packages/carriers"],
        "2026-11",
    ))
    .valid(&[
        "323212345659900357664050",
        "323212345659900040669030",
        "323212345659900357663030",
        "323211216300000593107030",
    ])
    .invalid(&[("32321234565990035766405", WrongLength)]);
const _: () = N24.sound();

/// 18 digits.
const N18: Format = Format::new("bpost-18", "18 digits")
    .shape(&[lit("323"), digits(Serial, 15)])
    .evidence(Observed(&["plhery/delivery-tracker:packages/carriers"], "2026-11"))
    .valid(&["323245067847491492"])
    .invalid(&[("32324506784749149", WrongLength)]);
const _: () = N18.sound();

/// S10 item ending in BE.
///
/// The check digit is that of S10: the products of `50013733` come to 134, which leaves 2, and 11 less 2 is 9.
const S10: Format = Format::new("bpost-s10", "S10 item ending in BE")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("BE")])
    .check(Check::S10, From(2))
    .evidence(Observed(
        &[
            "plhery/delivery-tracker:packages/carriers",
            "karrioapi/karrio:modules/connectors/landmark (fixtures)",
            "UPU S10",
        ],
        "2026-11",
    ))
    .grouping(&[2, 8, 1, 2])
    .valid(&["CE500137339BE", "UI539489067BE", "LE223553042BE"])
    .invalid(&[("CE500137330BE", CheckDigitMismatch)]);
const _: () = S10.sound();

/// LVS and 15 or 16 digits.
const LVS: Format = Format::new("bpost-lvs", "LVS and 15 or 16 digits")
    .shape(&[lit("LVS"), digits_between(Serial, 15, 16)])
    .evidence(OpenSource(&["hdnpt/geartrack:test/sky.test.js"], "2026-11"))
    .valid(&["LVS1376360000761593"])
    .invalid(&[("LVS137636000076", WrongLength)])
    .note("It stands in the tests of one public tracker.");
const _: () = LVS.sound();

/// Parcel barcode, 24 digits that begin with 3299.
const N24_3299: Format = Format::new("bpost-24-3299", "Parcel barcode, 24 digits that begin with 3299")
    .shape(&[lit("3299"), digits(Serial, 20)])
    .evidence(CarrierDoc(
        &["https://www.bpost.be/en (What does a barcode look like and where can I find it?)"],
        "2026-11",
    ))
    .valid(&["329998745632147852365873"])
    .invalid(&[("32999874563214785236587", WrongLength)]);
const _: () = N24_3299.sound();

/// JJBEA and 22 digits.
const JJBEA: Format = Format::new("bpost-jjbea", "JJBEA and 22 digits")
    .shape(&[lit("JJBEA"), digits(Serial, 22)])
    .evidence(CarrierDoc(
        &["https://www.bpost.be/en (What does a barcode look like and where can I find it?)"],
        "2026-11",
    ))
    .valid(&["JJBEA2356412012365478896541"])
    .invalid(&[("JJBEA235641201236547889654", WrongLength)]);
const _: () = JJBEA.sound();

/// Registered mail at home, 30 digits that begin with 010.
const REGISTERED: Format = Format::new("bpost-registered", "Registered mail at home, 30 digits that begin with 010")
    .shape(&[lit("010"), digits(Serial, 27)])
    .evidence(CarrierDoc(
        &["https://www.bpost.be/en (What does a barcode look like and where can I find it?)"],
        "2026-11",
    ))
    .valid(&["010541288500452621221234567890"])
    .invalid(&[("01054128850045262122123456789", WrongLength)]);
const _: () = REGISTERED.sound();
