//! Leopards Courier Service, express carrier of Pakistan.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("leopards", "Leopards Courier Service")
    .country("PK")
    .aliases(&["Leopards Courier"])
    .kind(Express)
    .seventeentrack(100366)
    .formats(&[CN, CN10, SHORT]);

/// Consignment, two letters and eight or nine digits.
///
/// The samples are made up.
const CN: Format = Format::new("leopards-cn", "Consignment, two letters and eight or nine digits")
    .shape(&[upper(Prefix, 2), digits_between(Serial, 8, 9)])
    .evidence(Observed(&["Leopards Courier, merchant API 2.0, as a public repository copies it"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["KI000000001", "LE75018264"])
    .invalid(&[("KI0000001", WrongLength)])
    .note("The document asks for two letters and eight digits and shows one of nine.");
const _: () = CN.sound();

/// Two letters, 75 and eight digits.
///
/// The samples are made up.
const CN10: Format = Format::new("leopards-75", "Two letters, 75 and eight digits")
    .shape(&[upper(Area, 2), lit("75"), digits(Serial, 8)])
    .evidence(Observed(
        &[
            "an answer of the carrier's own API of 2026-09-19",
            "mails and rows of six public programs of shops in Pakistan",
        ],
        "2026-11",
    ))
    .valid(&["LE7561840739", "KI7518407395"])
    .invalid(&[("LE756184073", WrongLength)])
    .note("The letters are those of a city.");
const _: () = CN10.sound();

/// 75 and eight digits.
///
/// The sample is made up.
const SHORT: Format = Format::new("leopards-short", "75 and eight digits")
    .shape(&[lit("75"), digits(Serial, 8)])
    .evidence(Observed(&["an answer of the carrier's own API of 2026-09-19"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["7561840739"]);
const _: () = SHORT.sound();
