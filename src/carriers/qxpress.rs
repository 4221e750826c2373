//! Qxpress, cross-border carrier of Singapore.
//!
//! It carries for the shops of Qoo10 in Asia.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("qxpress", "Qxpress").country("SG").kind(CrossBorder).aftership("qxpress").formats(&[QSP, LETTER]);

/// QSP and nine digits.
///
/// The sample is made up.
const QSP: Format = Format::new("qxpress-qsp", "QSP and nine digits")
    .shape(&[lit("QSP"), digits(Serial, 9)])
    .evidence(Observed(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .valid(&["QSP618407395"])
    .invalid(&[("QSP61840739", WrongLength)]);
const _: () = QSP.sound();

/// A letter, seven digits and four letters.
///
/// In the sample the letters behind begin with the country.
const LETTER: Format = Format::new("qxpress-letter", "A letter, seven digits and four letters")
    .shape(&[upper(Prefix, 1), digits(Serial, 7), upper(Suffix, 4)])
    .evidence(Observed(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["C5855495SGCA"])
    .invalid(&[("C5855495SGC", WrongLength)]);
const _: () = LETTER.sound();
