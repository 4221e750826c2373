//! ISO 6346 freight container: an identifier that many operators share.
//!
//! Three letters for the owner, U, J or Z for the category, six digits and a check digit. Serials whose sum gives 10
//! are to be avoided. The example MSCU1234565 that circulates on the web is wrong.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("iso-6346", "ISO 6346 freight container").zh("ISO 6346 集装箱").kind(Identifier).formats(&[CONTAINER, WITH_TYPE]);

/// Container number.
///
/// The check digit is that of ISO 6346: letters count 10 to 38 without the multiples of 11, each place weighs twice
/// the one before it, and the sum mod 11 is the digit (10 prints 0).
const CONTAINER: Format = Format::new("iso6346-container", "Container number")
    .shape(&[upper(Company, 3), chars(Product, "JUZ", 1), digits(Serial, 6), check_digit()])
    .check(Check::Iso6346, From(0))
    .evidence(Standard(&["ISO 6346", "arthurdejong/python-stdnum:stdnum/iso6346.py"], "2026-11"))
    .grouping(&[4, 6, 1])
    .valid(&["CSQU3054383", "TOLU4734787", "MSKU9070323", "MSCU1234566"])
    .invalid(&[("CSQU3054384", CheckDigitMismatch), ("MSCU1234565", CheckDigitMismatch)]);
const _: () = CONTAINER.sound();

/// Container number with size-type code.
///
/// The check digit is that of ISO 6346: letters count 10 to 38 without the multiples of 11, each place weighs twice
/// the one before it, and the sum mod 11 is the digit (10 prints 0).
const WITH_TYPE: Format = Format::new("iso6346-with-type", "Container number with size-type code")
    .shape(&[upper(Company, 3), chars(Product, "JUZ", 1), digits(Serial, 6), check_digit(), alnum(Product, 4)])
    .check(Check::Iso6346, From(0))
    .evidence(Standard(&["ISO 6346"], "2026-11"))
    .grouping(&[4, 6, 1, 4])
    .carries(11, 4)
    .valid(&["CSQU305438322G1"])
    .invalid(&[("CSQU305438422G1", CheckDigitMismatch)]);
const _: () = WITH_TYPE.sound();
