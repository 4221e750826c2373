//! SPX Express Thailand, parcel network of a marketplace of Thailand.
//!
//! A Thai tracking site says that the numbers of Shopee and of Flash Express both begin with TH.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("spx-th", "SPX Express Thailand")
    .country("TH")
    .kind(Express)
    .aliases(&["Shopee Xpress"])
    .aftership("spx-th")
    .seventeentrack(100410)
    .formats(&[TH, MAIN, TH13]);

/// TH, twelve digits and perhaps a letter.
const TH: Format = Format::new("spx-th-th", "TH, twelve digits and perhaps a letter")
    .shape(&[lit("TH"), digits(Serial, 12), upper_between(Suffix, 0, 1)])
    .evidence(OpenSource(
        &["Kutepov/parcels:common/components/services/SpxService.php", "https://checkpassadu.com/ (prefix TH only)"],
        "2026-11",
    ))
    .valid(&["TH014010005424"])
    .note("The source says eleven digits, and its own sample has twelve. Flash Express uses TH too.");
const _: () = TH.sound();

/// SPXTH, eleven digits and one character.
///
/// The sample is made up.
const MAIN: Format = Format::new("spx-th-spx", "SPXTH, eleven digits and one character")
    .shape(&[lit("SPXTH"), digits(Serial, 11), chars(Suffix, "0..9A..C", 1)])
    .evidence(OpenSource(&["tests of public programs of Thai shops", "Kutepov/parcels:track-numbers.csv"], "2026-11"))
    .valid(&["SPXTH06184073915C"])
    .invalid(&[("SPXTH0618407391", WrongLength)]);
const _: () = MAIN.sound();

/// TH and 13 digits.
///
/// The sample is made up.
const TH13: Format = Format::new("spx-th-th13", "TH and 13 digits")
    .shape(&[lit("TH"), digits(Serial, 13)])
    .evidence(Observed(&["tests of a public program that reads labels of Thai shops"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["TH2661840739526"]);
const _: () = TH13.sound();
