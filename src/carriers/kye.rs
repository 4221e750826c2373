//! KYE Express 跨越速运, express carrier of China.
//!
//! It has two keys at 17TRACK, 190551 and 190845.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("kye", "KYE Express")
    .zh("跨越速运")
    .country("CN")
    .kind(Express)
    .seventeentrack(190845)
    .formats(&[KYE12, DIGITS]);

/// KYE and twelve digits, or KY and 13.
const KYE12: Format = Format::new("kye-kye12", "KYE and twelve digits, or KY and 13")
    .shape(&[lit("KY"), either(&[&[lit("E"), digits(Serial, 12)], &[digits(Serial, 13)]])])
    .evidence(Observed(&["general knowledge"], "2026-11"))
    .standing(Preview)
    .valid(&["KYE123456789012", "KY1234567891234"])
    .invalid(&[("KY123456789123", WrongLength)]);
const _: () = KYE12.sound();

/// Seven to eleven digits.
///
/// The sample is made up.
const DIGITS: Format = Format::new("kye-digits", "Seven to eleven digits")
    .shape(&[digits_between(Serial, 7, 11)])
    .evidence(OpenSource(&["general knowledge"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["83888793"])
    .note("The sources disagree: one takes seven or eleven digits, one any length from seven to eleven.");
const _: () = DIGITS.sound();
