//! DPD Polska, express carrier of Poland.
//!
//! The numbers of the group live beside an older domestic scheme, 13 digits and the letter U.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("dpd-pl", "DPD Polska")
    .country("PL")
    .kind(Express)
    .tracking_url("https://tracktrace.dpd.com.pl/parcelDetails?p1={number}")
    .aftership("dpd-poland")
    .seventeentrack(100111)
    .formats(&[N13U, N14, N13_LETTER]);

/// 13 digits and U.
const N13U: Format = Format::new("dpd-pl-13u", "13 digits and U")
    .shape(&[digits(Serial, 13), lit("U")])
    .evidence(OpenSource(
        &["public parcel apps (PATTERNS, \"10007\\d{9}U\")", "moralmunky/Home-Assistant-Mail-And-Packages"],
        "2026-11",
    ))
    .valid(&["1000727398456U"])
    .invalid(&[("1000727398456", WrongLength)]);
const _: () = N13U.sound();

/// 14 digits that begin with 13.
const N14: Format = Format::new("dpd-pl-14", "14 digits that begin with 13")
    .shape(&[lit("13"), digits(Serial, 12)])
    .evidence(OpenSource(&["moralmunky/Home-Assistant-Mail-And-Packages"], "2026-11"))
    .valid(&["13490015284111"])
    .invalid(&[("1349001528411", WrongLength)]);
const _: () = N14.sound();

/// 13 digits and another letter.
///
/// The sample is made up.
const N13_LETTER: Format = Format::new("dpd-pl-13-letter", "13 digits and another letter")
    .shape(&[digits(Serial, 13), upper(Suffix, 1)])
    .evidence(Observed(&["public posts of buyers (two numbers)"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["0061840739526L"]);
const _: () = N13_LETTER.sound();
