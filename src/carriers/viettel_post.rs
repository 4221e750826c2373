//! Viettel Post, express carrier of Vietnam.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("viettel-post", "Viettel Post")
    .country("VN")
    .kind(Express)
    .aftership("viettelpost")
    .seventeentrack(100611)
    .formats(&[N11, LETTERS_10, VTPVN, SHOPEE]);

/// Order number, eleven or twelve digits.
///
/// The samples are made by the rule.
const N11: Format = Format::new("viettel-post-11", "Order number, eleven or twelve digits")
    .shape(&[digits_between(Serial, 11, 12)])
    .evidence(Observed(&["Viettel Post's own tracking address in two public programs"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["17706700672", "19250679049"])
    .note("Twelve digits are one bot's rule.");
const _: () = N11.sound();

/// Order number, three letters and ten digits.
const LETTERS_10: Format = Format::new("viettel-post-letters-10", "Order number, three letters and ten digits")
    .shape(&[upper(Prefix, 3), digits(Serial, 10)])
    .evidence(Observed(
        &["a test of a public shop with Viettel Post's own tracking address (PKE1517075220)"],
        "2026-11",
    ))
    .standing(DeclaredOnly)
    .valid(&["PKE1517075220"]);
const _: () = LETTERS_10.sound();

/// VTPVN and ten digits.
///
/// The sample is made up.
const VTPVN: Format = Format::new("viettel-post-vtpvn", "VTPVN and ten digits")
    .shape(&[lit("VTPVN"), digits(Serial, 10)])
    .evidence(Observed(&["three public programs of shops in Vietnam, found by VTPVN9039815294"], "2026-11"))
    .valid(&["VTPVN9048261735"])
    .invalid(&[("VTPVN904826173", WrongLength)]);
const _: () = VTPVN.sound();

/// SHOPEEVTPVN, twelve digits and a letter or digit.
///
/// The sample is made up.
const SHOPEE: Format = Format::new("viettel-post-shopee", "SHOPEEVTPVN, twelve digits and a letter or digit")
    .shape(&[lit("SHOPEEVTPVN"), digits(Serial, 12), alnum(Suffix, 1)])
    .evidence(Observed(&["six public programs of shops in Vietnam test the letters, found by SHOPEEVTPVN262117967761D"], "2026-11"))
    .standing(Preview)
    .valid(&["SHOPEEVTPVN618407395261A"]);
const _: () = SHOPEE.sound();
