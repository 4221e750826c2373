//! Envialia, express carrier of Spain.
//!
//! It uses the same software as TIPSA: two agencies and a waybill.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("envialia", "Envialia")
    .country("ES")
    .kind(Express)
    .aftership("envialia")
    .seventeentrack(100432)
    .formats(&[N16]);

/// 00086 and eleven digits.
const N16: Format = Format::new("envialia-00086", "00086 and eleven digits")
    .shape(&[lit("00086"), digits(Serial, 11)])
    .evidence(Observed(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["0008630133063673"])
    .invalid(&[("000863013306367", WrongLength)])
    .note("The digits 00086 may be those of one agency.");
const _: () = N16.sound();
