//! TNT, express carrier of the Netherlands.
//!
//! Its documents name mod 11 and mod 7, and both public numbers agree with the weights of S10.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("tnt", "TNT")
    .country("NL")
    .kind(Express)
    .tracking_url("https://www.tnt.com/express/en_gb/site/tracking.html?searchType=con&cons={number}")
    .aftership("tnt")
    .seventeentrack(100004)
    .formats(&[N9, GD, GD_ANY, N2L8, N16]);

/// Consignment number.
///
/// Two rules are in use, and either may agree: the weights of S10 over the first eight digits, or those digits mod 7.
const N9: Format = Format::new("tnt-9", "Consignment number")
    .shape(&[digits(Serial, 8), check_digit()])
    .check(Check::Either(&Check::S10, &Check::Mod7), From(0))
    .evidence(OpenSource(
        &[
            "TNT ExpressConnect (cited by plhery/delivery-tracker)",
            "PyPI modulus11 (\"compute modulus 11 check digit for TNT\")",
        ],
        "2026-11",
    ))
    .valid(&["928567507", "211691259", "183928252"])
    .invalid(&[("928567508", CheckDigitMismatch)]);
const _: () = N9.sound();

/// GD or GE, nine digits and WW or GB.
///
/// The sample is made up.
const GD: Format = Format::new("tnt-gd", "GD or GE, nine digits and WW or GB")
    .shape(&[lit("G"), chars(Prefix, "DE", 1), digits(Serial, 9), either(&[&[lit("WW")], &[lit("GB")]])])
    .evidence(OpenSource(&["Chagui-/IntelliTracker:objects/Courier/TNT.java"], "2026-11"))
    .valid(&["GD123456782WW"])
    .invalid(&[("GD12345678WW", WrongLength)]);
const _: () = GD.sound();

/// GD or GE, nine digits and any two letters.
///
/// The sample is made up.
const GD_ANY: Format = Format::new("tnt-gd-any", "GD or GE, nine digits and two letters")
    .shape(&[lit("G"), chars(Prefix, "DE", 1), digits(Serial, 9), upper(Suffix, 2)])
    .standing(DeclaredOnly)
    .evidence(OpenSource(&["Chagui-/IntelliTracker:objects/Courier/TNT.java"], "2026-11"))
    .valid(&["GD123456782NL"])
    .invalid(&[("GD12345678NL", WrongLength)])
    .note("Items of posts look the same, and no check digit is known: without one it proves nothing.");
const _: () = GD_ANY.sound();

/// Older number of Italy and France, two letters and eight digits.
const N2L8: Format = Format::new("tnt-2l8", "Older number of Italy and France, two letters and eight digits")
    .shape(&[upper(Prefix, 2), digits(Serial, 8)])
    .evidence(Observed(&["public fixture list (zxp gist)"], "2026-11"))
    .valid(&["MY33217326"])
    .invalid(&[("MY3321732", WrongLength)]);
const _: () = N2L8.sound();

/// France, 16 digits that begin with 13.
///
/// The samples are made up.
const N16: Format = Format::new("tnt-fr-16", "France, 16 digits that begin with 13")
    .shape(&[lit("13"), digits(Serial, 14)])
    .evidence(Observed(&["public posts of buyers (Trustpilot, TNT France)"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["1320618407395261", "1318407395261840"])
    .note("Two public numbers; no check rule is known.");
const _: () = N16.sound();
