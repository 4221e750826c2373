//! DHL eCommerce Poland, regional parcel carrier of Poland.
//!
//! A waybill has eleven digits and often begins with 1, 2 or 3; licence plates with JJD and 24 digits that begin with
//! 000 exist.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("dhl-pl", "DHL eCommerce Poland")
    .country("PL")
    .kind(Regional)
    .tracking_url("https://www.dhl.com/pl-pl/home/sledzenie.html?tracking-id={number}")
    .aliases(&["DHL Parcel PL"])
    .aftership("dhl-poland")
    .seventeentrack(100226)
    .formats(&[N11, N24, PLATE, JJD, JJD1490]);

/// Eleven digits.
const N11: Format = Format::new("dhl-pl-11", "Eleven digits")
    .shape(&[chars(Prefix, "123", 1), digits(Serial, 10)])
    .evidence(OpenSource(
        &[
            "karrioapi/karrio:modules/connectors/dhl_poland (fixtures)",
            "public Polish parcel app (PATTERNS)",
            "public client of DHL24 WebAPI (tests)",
        ],
        "2026-11",
    ))
    .valid(&["24333892874", "30167116285"])
    .invalid(&[("2433389287", WrongLength)])
    .note("The check of DHL Express does not hold.");
const _: () = N11.sound();

/// 000 and 21 digits.
///
/// The sample is made up.
const N24: Format = Format::new("dhl-pl-24", "000 and 21 digits")
    .shape(&[lit("000"), digits(Serial, 21)])
    .evidence(OpenSource(&["public Polish parcel app (PATTERNS)"], "2026-11"))
    .valid(&["000123456789012345678901"])
    .invalid(&[("00012345678901234567890", WrongLength)]);
const _: () = N24.sound();

/// JJD and 17 or 21 digits.
///
/// The sample is made up.
const JJD: Format = Format::new("dhl-pl-jjd", "JJD and 17 or 21 digits")
    .shape(&[lit("JJD"), digits(Serial, 17), optional(&[digits(Serial, 4)])])
    .evidence(OpenSource(&["public Polish parcel app (PATTERNS)"], "2026-11"))
    .valid(&["JJD12345678901234567"])
    .invalid(&[("JJD1234567890123456", WrongLength)]);
const _: () = JJD.sound();

/// Licence plate, JJD00003 and 19 digits.
const PLATE: Format = Format::new("dhl-pl-plate", "Licence plate, JJD00003 and 19 digits")
    .shape(&[lit("JJD00003"), digits(Serial, 19)])
    .evidence(OpenSource(&["public clients of DHL24 WebAPI (tests), five of them"], "2026-11"))
    .valid(&[
        "JJD000030249582000000000373",
        "JJD000030094065000000000265",
        "JJD000030230864000435460935",
        "JJD000030206530000003167275",
    ])
    .invalid(&[("JJD00003024958200000000037", WrongLength)])
    .note("No check digit is known.");
const _: () = PLATE.sound();

/// Licence plate, JJD1490 and 17 digits.
///
/// The sample is made up.
const JJD1490: Format = Format::new("dhl-pl-jjd1490", "Licence plate, JJD1490 and 17 digits")
    .shape(&[lit("JJD1490"), digits(Serial, 17)])
    .evidence(Observed(&["public posts of buyers (four numbers)"], "2026-11"))
    .valid(&["JJD149061840739526184073"]);
const _: () = JJD1490.sound();
