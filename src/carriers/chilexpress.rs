//! Chilexpress, express carrier of Chile.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("chilexpress", "Chilexpress")
    .country("CL")
    .kind(Express)
    .aftership("chilexpress")
    .seventeentrack(100278)
    .formats(&[N71, N11_12]);

/// Twelve digits that begin with 712 or 713.
const N71: Format = Format::new("chilexpress-71", "Twelve digits that begin with 712 or 713")
    .shape(&[lit("71"), chars(Reference, "23", 1), digits(Serial, 9)])
    .evidence(Observed(&["DiegoM74/prueba-aliexpress:script.js"], "2026-11"))
    .note("These are ranges of parcels from abroad; domestic numbers may differ.");
const _: () = N71.sound();

/// Transport order, eleven or twelve digits.
const N11_12: Format = Format::new("chilexpress-11-12", "Transport order, eleven or twelve digits")
    .shape(&[digits_between(Serial, 11, 12)])
    .evidence(Observed(&["calls of Chilexpress' own test service in six public programs, found by 99726299584"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["99726299584"])
    .note("Orders of today have twelve digits.");
const _: () = N11_12.sound();
