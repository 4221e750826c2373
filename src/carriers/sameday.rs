//! Sameday, express carrier of Romania.
//!
//! A waybill is 1, letters for the service and digits; a parcel adds three digits.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("sameday", "Sameday")
    .country("RO")
    .kind(Express)
    .tracking_url("https://sameday.ro/#awb={number}")
    .aliases(&["easybox"])
    .aftership("sameday")
    .seventeentrack(100320)
    .formats(&[AWB, AWB2, EMAG, ONBLN]);

/// 1, two to four letters and 8 to 15 digits.
///
/// A parcel adds three digits.
///
/// The sample is made up.
const AWB: Format = Format::new("sameday-awb", "1, two to four letters and 8 to 15 digits")
    .shape(&[lit("1"), upper_between(Reference, 2, 4), digits_between(Serial, 8, 15)])
    .evidence(Observed(&["general knowledge of Sameday AWBs"], "2026-11"))
    .standing(Preview)
    .valid(&["1ONB12345678"])
    .invalid(&[("ONB12345678", WrongCharacter)]);
const _: () = AWB.sound();

/// 2, three or four letters and seven digits.
///
/// The samples are made up.
const AWB2: Format = Format::new("sameday-awb2", "2, three or four letters and seven digits")
    .shape(&[lit("2"), upper_between(Reference, 3, 4), digits(Serial, 7)])
    .evidence(Observed(
        &[
            "documentation of a public plugin for shops (Bulgaria)",
            "ha-parcel-integrations/ha-sameday:tests/payloads.py",
        ],
        "2026-11",
    ))
    .standing(DeclaredOnly)
    .valid(&["2ROBG1234567", "2SDAY0001111"])
    .invalid(&[("2ROBG1234", WrongLength)]);
const _: () = AWB2.sound();

/// Parcel of eMAG, 4EMGLN, nine digits and perhaps three for the piece.
///
/// The sample is made up.
const EMAG: Format = Format::new("sameday-emag", "Parcel of eMAG, 4EMGLN, nine digits and perhaps three for the piece")
    .shape(&[lit("4EMGLN"), digits(Serial, 9), optional(&[digits(Piece, 3)])])
    .evidence(Observed(&["ionutalexandru9329-droid/alfamedcentral:modules/awb-scan", "two other public programs, found by 4EMGLN113959080001"], "2026-11"))
    .valid(&["4EMGLN163820754001"]);
const _: () = EMAG.sound();

/// 1ONBLN, nine digits and perhaps three for the piece.
///
/// The sample is made up.
const ONBLN: Format = Format::new("sameday-onbln", "1ONBLN, nine digits and perhaps three for the piece")
    .shape(&[lit("1ONBLN"), digits(Serial, 9), optional(&[digits(Piece, 3)])])
    .evidence(Observed(&["three public programs of shops in Romania, found by 1ONBLN504748204 and 1ONBLN528391985"], "2026-11"))
    .valid(&["1ONBLN528407391"]);
const _: () = ONBLN.sound();
