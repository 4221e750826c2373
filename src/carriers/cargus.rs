//! Cargus, express carrier of Romania.
//!
//! A waybill has ten digits.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("cargus", "Cargus")
    .country("RO")
    .kind(Express)
    .tracking_url("https://www.cargus.ro/personal/urmareste-coletul/?tracking_number={number}")
    .aftership("urgent-cargus")
    .seventeentrack(100174)
    .formats(&[N10]);

/// Ten digits.
const N10: Format = Format::new("cargus-10", "Ten digits")
    .shape(&[digits(Serial, 10)])
    .evidence(OpenSource(&["public \"Cargus AWB Creation Methods\" note"], "2026-11"))
    .valid(&["1160260118"])
    .invalid(&[("116026011", WrongLength)]);
const _: () = N10.sound();
