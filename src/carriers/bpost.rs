//! bpost, postal operator of Belgium.
//!
//! A parcel barcode has 24 digits and begins with 323. Every sample ends in 030 or 050, which looks like outbound and
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
    .formats(&[N24, N18, S10, LVS]);

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
