//! Timely Titan, cross-border carrier of the Netherlands.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("timelytitan", "Timely Titan")
    .country("NL")
    .kind(CrossBorder)
    .aliases(&["Timely Titan Express"])
    .seventeentrack(100836)
    .formats(&[TT]);

/// TT, 13 digits and CN.
///
/// The source takes any two letters at both ends.
const TT: Format = Format::new("timelytitan-tt", "TT, 13 digits and CN")
    .shape(&[lit("TT"), digits(Serial, 13), lit("CN")])
    .evidence(Observed(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["TT2134615365191CN"])
    .invalid(&[("TT213461536519CN", WrongLength)]);
const _: () = TT.sound();
