//! YunExpress 云途物流, cross-border carrier of China.
//!
//! YT with 16 digits is its number, YT with 13 that of YTO Express: length decides.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("yunexpress", "YunExpress")
    .zh("云途物流")
    .country("CN")
    .kind(CrossBorder)
    .tracking_url("https://www.yuntrack.com/parcelTracking?id={number}")
    .aftership("yunexpress")
    .seventeentrack(190008)
    .formats(&[YT16, YU, NEXAU, CAYT]);

/// YT and 16 digits.
const YT16: Format = Format::new("yunexpress-yt16", "YT and 16 digits")
    .shape(&[lit("YT"), digits(Year, 2), digits(DayOfYear, 3), digits(Node, 4), digits(Serial, 7)])
    .evidence(OpenSource(
        &[
            "jkeen/tracking_number_data:couriers/yunexpress.json",
            "zorem, Advanced Shipment Tracking, number detector",
            "Kutepov/parcels:track-numbers.csv",
            "PackageX Vision SDK, io.packagex.visionsdk.ocr.courier (YT22 + 14 digits)",
        ],
        "2026-11",
    ))
    .valid(&["YT2229521272164446", "YT2229521272164447", "YT2203621272033099"])
    .invalid(&[("YT123456789012345", WrongLength)])
    .note(
        "Year and day of the year hold for all 189 numbers in a corpus. Consecutive numbers are both valid, so \
        there is no check digit.",
    );
const _: () = YT16.sound();

/// YU00 and digits.
///
/// The sample is made up.
const YU: Format = Format::new("yunexpress-yu", "YU00 and digits")
    .shape(&[lit("YU00"), digits_between(Serial, 4, 14)])
    .evidence(OpenSource(&["frappe cargo_management carrier regexes"], "2026-11"))
    .valid(&["YU0012345678901"])
    .note("Only the letters in front are documented; the length allowed here is a guess.");
const _: () = YU.sound();

/// Australia, NEXAU, ten digits and YQ.
///
/// The sample is made up.
const NEXAU: Format = Format::new("yunexpress-nexau", "Australia, NEXAU, ten digits and YQ")
    .shape(&[lit("NEXAU100"), digits(Serial, 7), lit("YQ")])
    .evidence(OpenSource(&["PackageX Vision SDK, io.packagex.visionsdk.ocr.courier"], "2026-11"))
    .valid(&["NEXAU1001234567YQ"])
    .note("It looks like a number of the YQ family.");
const _: () = NEXAU.sound();

/// TForce Canada label of a YunExpress number.
///
/// Without CA it is the number of YunExpress.
const CAYT: Format = Format::new("yunexpress-cayt", "TForce Canada label of a YunExpress number")
    .shape(&[lit("CAYT"), digits(Serial, 16)])
    .evidence(OpenSource(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .valid(&["CAYT2208621266016439"]);
const _: () = CAYT.sound();
