//! UIC railway wagon number: an identifier that many operators share.
//!
//! A wagon has twelve digits with a Luhn digit, as in EN 13044.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("uic-wagon", "UIC railway wagon number").zh("UIC 铁路货车").kind(Identifier).formats(&[N12]);

/// Wagon number.
///
/// The check digit is that of Luhn: from the right every second digit is doubled and folded, and the digit fills the
/// sum up to a multiple of ten. For `21812471217` the digit is 3.
const N12: Format = Format::new("uic-wagon-12", "Wagon number")
    .shape(&[digits(Prefix, 2), digits(Country, 2), digits(Product, 4), digits(Serial, 3), check_digit()])
    .check(Check::Luhn, From(0))
    .evidence(Standard(&["UIC 438-2 / TSI OPE"], "2026-11"))
    .grouping(&[2, 2, 4, 3, 1])
    .valid(&["218124712173"])
    .invalid(&[("218124712174", CheckDigitMismatch)]);
const _: () = N12.sound();
