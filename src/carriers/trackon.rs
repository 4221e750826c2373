//! Trackon Couriers, express carrier of India.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("trackon", "Trackon Couriers")
    .country("IN")
    .kind(Express)
    .aftership("trackon")
    .seventeentrack(100180)
    .formats(&[N12]);

/// Twelve digits.
const N12: Format = Format::new("trackon-12", "Twelve digits")
    .shape(&[digits(Serial, 12)])
    .evidence(Observed(&["test of a public recogniser of Indian couriers"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["100123456789"]);
const _: () = N12.sound();
