//! iMile, last-mile carrier of the United Arab Emirates.
//!
//! It delivers in eight countries of the Middle East, Mexico, Brazil, Turkey and Italy (Caixin Global, 2024-10), and
//! says of thirty that it does not name.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("imile", "iMile")
    .country("AE")
    .abroad(&["BR", "IT", "MX", "SA", "TR"])
    .kind(LastMile)
    .aftership("imile-api")
    .seventeentrack(190438)
    .formats(&[N10_16, KW]);

/// Ten to 16 digits.
const N10_16: Format = Format::new("imile-10-16", "Ten to 16 digits")
    .shape(&[digits_between(Serial, 10, 16)])
    .evidence(Observed(&["README of a public aggregator of couriers of the Middle East"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["6050926815554"])
    .note("Numbers of today have 13 digits; the source takes ten to 16.");
const _: () = N10_16.sound();

/// KW, 13 digits and BR.
///
/// It is the number in Brazil, and the sample is made up.
const KW: Format = Format::new("imile-kw", "KW, 13 digits and BR")
    .shape(&[lit("KW"), digits(Serial, 13), lit("BR")])
    .evidence(Observed(&["expressions of two public programs of couriers in Brazil"], "2026-11"))
    .valid(&["KW0618407395261BR"])
    .invalid(&[("KW061840739526BR", WrongLength)])
    .note("One of the programs takes any two letters at both ends.");
const _: () = KW.sound();
