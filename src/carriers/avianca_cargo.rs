//! Avianca Cargo, freight carrier of Colombia.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("avianca-cargo", "Avianca Cargo").country("CO").kind(Freight).formats(&[AWB]);

/// Air waybill of airline 134.
///
/// The check digit is what the digits before it leave when they are divided by 7, so it is never above 6.
const AWB: Format = Format::new("avianca-cargo-awb", "Air waybill of airline 134")
    .shape(&[lit("134"), digits(Serial, 7), Part::Check(Set::of("0..6"))])
    .check(Check::Mod7, From(3))
    .evidence(Standard(
        &["public Kotlin class CarrierDetector of com.brk718.tracker.util", "IATA Resolution 600"],
        "2026-11",
    ))
    .grouping(&[3, 8])
    .standing(DeclaredOnly);
const _: () = AWB.sound();
