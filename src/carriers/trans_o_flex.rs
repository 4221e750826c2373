//! trans-o-flex, express carrier of Germany.
//!
//! Labels carry an SSCC and a second code; its tracking takes the SSCC, or 13 or 20 digits with a postcode.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("trans-o-flex", "trans-o-flex")
    .country("DE")
    .kind(Express)
    .tracking_url("https://track.trans-o-flex.com/{number}")
    .aftership("trans-o-flex")
    .formats(&[SSCC]);

/// SSCC with its 00.
///
/// The check digit is that of GS1: the digits of `0040123451234567890`, by 3 and 1 from the right, come to 130, so it
/// is 0.
///
/// The sample is made up.
const SSCC: Format = Format::new("trans-o-flex-sscc", "SSCC with its 00")
    .shape(&[lit("00"), digits(Serial, 17), check_digit()])
    .check(Check::Gs1, From(0))
    .evidence(Standard(&["GS1 General Specifications"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["00401234512345678900"])
    .invalid(&[("00401234512345678901", CheckDigitMismatch)])
    .note("It is any SSCC: without a GS1 prefix of its own, only the declaration tells whose it is.");
const _: () = SSCC.sound();
