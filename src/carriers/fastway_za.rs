//! Fastway South Africa, express carrier of South Africa.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("fastway-za", "Fastway South Africa")
    .country("ZA")
    .kind(Express)
    .aftership("fastway-za")
    .seventeentrack(100066)
    .formats(&[LABEL_12, LETTER]);

/// Label, two letters and ten digits.
const LABEL_12: Format = super::aramex_au::label("fastway-za-label-12");
const _: () = LABEL_12.sound();

/// A letter and eleven digits.
///
/// The sample is made up.
const LETTER: Format = Format::new("fastway-za-letter", "A letter and eleven digits")
    .shape(&[upper(Prefix, 1), digits(Serial, 11)])
    .evidence(Observed(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["X21000061840"])
    .invalid(&[("X2100006184", WrongLength)]);
const _: () = LETTER.sound();
