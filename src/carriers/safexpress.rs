//! Safexpress, freight carrier of India.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("safexpress", "Safexpress")
    .country("IN")
    .kind(Freight)
    .aftership("safexpress")
    .seventeentrack(100683)
    .formats(&[N8]);

/// 87, 96 or 97 and six digits.
const N8: Format = Format::new("safexpress-8", "87, 96 or 97 and six digits")
    .shape(&[one_of(Prefix, &["87", "96", "97"]), digits(Serial, 6)])
    .evidence(Observed(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["97672607"])
    .invalid(&[("9767260", WrongLength)]);
const _: () = N8.sound();
