//! Nexive, postal operator of Italy.
//!
//! It ceased as a brand in 2022.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("nexive", "Nexive")
    .country("IT")
    .kind(Post)
    .aftership("nexive")
    .seventeentrack(100087)
    .formats(&[STCPAS]);

/// STCPAS and 14 digits.
const STCPAS: Format = Format::new("nexive-stcpas", "STCPAS and 14 digits")
    .shape(&[lit("STCPAS"), digits(Serial, 14)])
    .evidence(Observed(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .valid(&["STCPAS00002121371498"])
    .invalid(&[("STCPAS0000212137149", WrongLength)])
    .note("The program writes STCPA and 15 digits, which its own sample does not fit.");
const _: () = STCPAS.sound();
