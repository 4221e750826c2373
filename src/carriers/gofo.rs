//! GOFO Express, last-mile carrier of the United States.
//!
//! It is the American arm of the former CIRRO and CNE family. GF with digits and CN exists.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("gofo", "GOFO Express")
    .country("US")
    .kind(LastMile)
    .tracking_url("https://www.gofoexpress.com/tracking.html?searchID={number}")
    .aftership("gofo")
    .seventeentrack(100996)
    .formats(&[GFUS, CR, GF_CN, GF_EU, GF13, YT]);

/// GFUS and 14 digits.
const GFUS: Format = Format::new("gofo-gfus", "GFUS and 14 digits")
    .shape(&[lit("GFUS"), digits(Serial, 14)])
    .evidence(OpenSource(&["jkeen/tracking_number_data:couriers/gofo.json"], "2026-11"))
    .valid(&["GFUS01011884214464", "GFUS01011884214272"])
    .invalid(&[("GFUS0101188421446", WrongLength)]);
const _: () = GFUS.sound();

/// CR and twelve digits.
const CR: Format = Format::new("gofo-cr", "CR and twelve digits")
    .shape(&[lit("CR"), digits(Serial, 12)])
    .evidence(OpenSource(&["mediocre/bloodhound:carriers/gofo.js"], "2026-11"))
    .grouping(&[2, 4, 4, 4])
    .valid(&["CR000485623975"])
    .invalid(&[("CR0004856239751", WrongLength), ("CR00048562397A", WrongCharacter)]);
const _: () = CR.sound();

/// GF, digits and CN.
const GF_CN: Format = Format::new("gofo-gf-cn", "GF, digits and CN")
    .shape(&[lit("GF"), digits_between(Serial, 10, 12), lit("CN")])
    .evidence(OpenSource(&["mediocre/bloodhound:test/carriers/gofo.js"], "2026-11"));
const _: () = GF_CN.sound();

/// GFIT or GFFR and 14 digits.
const GF_EU: Format = Format::new("gofo-gf-eu", "GFIT or GFFR and 14 digits")
    .shape(&[one_of(Prefix, &["GFFR", "GFIT"]), digits(Serial, 14)])
    .evidence(OpenSource(&["ha-parcel-integrations/ha-gofo:tests/payloads.py"], "2026-11"))
    .valid(&["GFIT26085000000001", "GFFR26083000000001"])
    .invalid(&[("GFIT2608500000000", WrongLength)]);
const _: () = GF_EU.sound();

/// GF and 13 digits.
const GF13: Format = Format::new("gofo-gf13", "GF and 13 digits")
    .shape(&[lit("GF"), digits(Serial, 13)])
    .evidence(Observed(&["tests of a public program that sends parcels of Alibaba"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["GF6350311188916"])
    .invalid(&[("GF635031118891", WrongLength)])
    .note("The tests say that the tracking page of the carrier shows it.");
const _: () = GF13.sound();

/// YT and 16 digits, numbered by YunExpress.
///
/// The sample is made up.
const YT: Format = Format::new("gofo-yt", "YT and 16 digits, numbered by YunExpress")
    .shape(&[lit("YT"), digits(Serial, 16)])
    .evidence(Observed(
        &["production rows of a public program, with GOFO's own page https://www.gofo.com/us/track?searchID="],
        "2026-11",
    ))
    .standing(DeclaredOnly)
    .valid(&["YT2640218407395261"])
    .invalid(&[("YT264021840739526", WrongLength)])
    .note("YunExpress gives it, and GOFO delivers in the United States.");
const _: () = YT.sound();
