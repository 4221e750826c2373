//! Yanwen Logistics 燕文物流, cross-border carrier of China.
//!
//! On AliExpress: `YANWEN_AM` (挂号), `YANWEN_ECONOMY`, `YANWEN_ECONOMY_SG` and `YANWEN_STANDARD_SG`; `YANWEN_JYT` is a
//! packet of China Post. YP is no country: layout and check are those of S10, and the suffix is its own. YWE,
//! the last mile, numbers with YW; 17TRACK knows it as 191278.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("yanwen", "Yanwen Logistics")
    .zh("燕文物流")
    .country("CN")
    .kind(CrossBorder)
    .tracking_url("https://track.yw56.com.cn/cn/querydel?nums={number}")
    .aftership("yanwen")
    .seventeentrack(190012)
    .formats(&[YP, S14, ALS, UY_CZ, BYS, YW_HUB, YW9, YW_CITY, YWE]);

/// S10 layout with suffix YP.
///
/// The check digit is that of S10: the products of `33619674` come to 216, which leaves 7, and 11 less 7 is 4.
const YP: Format = Format::new("yanwen-yp", "S10 layout with suffix YP")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("YP")])
    .check(Check::S10, From(2))
    .evidence(OpenSource(
        &["zorem, Advanced Shipment Tracking, number detector", "Kutepov/parcels:track-numbers.csv"],
        "2026-11",
    ))
    .valid(&["UG336196744YP", "VR123456785YP"])
    .invalid(&[("UG336196745YP", CheckDigitMismatch), ("UG33619674YP", WrongLength)])
    .note(
        "561 of 562 numbers in a corpus of searched numbers agree with the check; UD, VR, UF, PR, UC and UE were \
        met.",
    );
const _: () = YP.sound();

/// Economy, S and 14 digits.
///
/// The sample is made up.
const S14: Format = Format::new("yanwen-s14", "Economy, S and 14 digits")
    .shape(&[lit("S0000"), digits(Serial, 10)])
    .evidence(Observed(
        &["frappe cargo_management carrier regexes (Yanwen: ^ALS00|^S000|^UY)", "Kutepov/parcels:track-numbers.csv"],
        "2026-11",
    ))
    .valid(&["S00000123456789"])
    .invalid(&[("S0000012345678", WrongLength)])
    .note("864 numbers in a corpus of searched numbers begin so, and no check rule holds.");
const _: () = S14.sound();

/// ALS00 and digits.
///
/// The sample is made up.
const ALS: Format = Format::new("yanwen-als", "ALS00 and digits")
    .shape(&[lit("ALS00"), digits_between(Serial, 4, 14)])
    .evidence(OpenSource(&["frappe cargo_management carrier regexes"], "2026-11"))
    .valid(&["ALS00012345678"])
    .note("USPS may deliver. Only the letters in front are documented; the length allowed here is a guess.");
const _: () = ALS.sound();

/// S10 item of the Czech post, UY and CZ.
///
/// The check digit is that of S10: the products of `12345678` come to 204, which leaves 6, and 11 less 6 is 5.
///
/// The sample is made up.
const UY_CZ: Format = Format::new("yanwen-uy-cz", "S10 item of the Czech post, UY and CZ")
    .shape(&[lit("UY"), digits(Serial, 8), check_digit(), lit("CZ")])
    .check(Check::S10, From(2))
    .evidence(OpenSource(&["frappe cargo_management carrier regexes"], "2026-11"))
    .role(Role::FirstMile)
    .valid(&["UY123456785CZ"])
    .note("It is an S10 number of the Czech post.");
const _: () = UY_CZ.sound();

/// BYS and nine digits.
const BYS: Format = Format::new("yanwen-bys", "BYS and nine digits")
    .shape(&[lit("BYS"), digits(Serial, 9)])
    .evidence(OpenSource(&["TrackingMore, examples of the API (carrier_code yanwen), in eight languages"], "2026-11"))
    .valid(&["BYS006086075", "BYS006086078", "BYS006086089"])
    .invalid(&[("BYS00608607", WrongLength)]);
const _: () = BYS.sound();

/// Last mile, YW, three letters and twelve digits.
const YW_HUB: Format = Format::new("yanwen-yw-hub", "Last mile, YW, three letters and twelve digits")
    .shape(&[lit("YW"), upper(Depot, 3), digits(Serial, 12)])
    .evidence(Observed(&["tests of a public program that sends parcels of Alibaba"], "2026-11"))
    .valid(&["YWNJC010158019848", "YWLAX010114723055"])
    .invalid(&[("YWNJC01015801984", WrongLength)])
    .note("The letters are the place.");
const _: () = YW_HUB.sound();

/// Last mile, YW and nine digits.
const YW9: Format = Format::new("yanwen-yw9", "Last mile, YW and nine digits")
    .shape(&[lit("YW"), digits(Serial, 9)])
    .evidence(Observed(&["tests of a public program that sends parcels of Alibaba"], "2026-11"))
    .valid(&["YW009135362"])
    .invalid(&[("YW00913536", WrongLength)]);
const _: () = YW9.sound();

/// Last mile, YW, two letters and eight digits.
const YW_CITY: Format = Format::new("yanwen-yw-city", "Last mile, YW, two letters and eight digits")
    .shape(&[lit("YW"), upper(Depot, 2), digits(Serial, 8)])
    .evidence(Observed(&["tests of a public program that sends parcels of Alibaba"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["YWIL01339362"])
    .invalid(&[("YWIL013393", WrongLength)]);
const _: () = YW_CITY.sound();

/// YWE and 14 digits.
///
/// The sample is made up.
const YWE: Format = Format::new("yanwen-ywe", "YWE and 14 digits")
    .shape(&[lit("YWE"), digits(Serial, 14)])
    .evidence(Observed(&["a shop's audit of 604 shipments, in its repository"], "2026-11"))
    .valid(&["YWE00001618407395"])
    .invalid(&[("YWE0000161840739", WrongLength)]);
const _: () = YWE.sound();
