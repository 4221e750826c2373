//! Shree Maruti Courier, express carrier of India.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("shree-maruti", "Shree Maruti Courier")
    .country("IN")
    .kind(Express)
    .seventeentrack(100357)
    .formats(&[N14]);

/// 210 or 211 and eleven digits.
const N14: Format = Format::new("shree-maruti-14", "210 or 211 and eleven digits")
    .shape(&[one_of(Prefix, &["210", "211"]), digits(Serial, 11)])
    .evidence(Observed(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["21014100094218"])
    .invalid(&[("2101410009421", WrongLength)]);
const _: () = N14.sound();
