//! Aramex New Zealand, express carrier of New Zealand.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("aramex-nz", "Aramex New Zealand")
    .country("NZ")
    .kind(Express)
    .aliases(&["Fastway NZ"])
    .aftership("fastway-nz")
    .seventeentrack(100067)
    .formats(&[LABEL_12, DIGIT]);

/// Label, two letters and ten digits.
const LABEL_12: Format = super::aramex_au::label("aramex-nz-label-12");
const _: () = LABEL_12.sound();

/// A digit, a letter and ten digits.
///
/// The sample is made up. The source has the label in Australia, where the same franchise prints it.
const DIGIT: Format = Format::new("aramex-nz-digit-12", "A digit, a letter and ten digits")
    .shape(&[digits(Depot, 1), upper(Depot, 1), digits(Serial, 10)])
    .evidence(Observed(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["2X0006184073"])
    .invalid(&[("2X000618407", WrongLength)]);
const _: () = DIGIT.sound();
