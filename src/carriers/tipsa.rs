//! TIPSA, express carrier of Spain.
//!
//! The portal asks for the agency of origin, that of destination and the waybill; the long label is all three, with
//! six, six and ten digits.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("tipsa", "TIPSA")
    .country("ES")
    .kind(Express)
    .aftership("tipsa")
    .seventeentrack(100185)
    .formats(&[N10, N22]);

/// Albarán, ten digits.
const N10: Format = Format::new("tipsa-10", "Albarán, ten digits")
    .shape(&[digits(Serial, 10)])
    .evidence(Observed(&["https://www.ocu.org (via plhery/delivery-tracker)"], "2026-11"))
    .valid(&["8104405448"])
    .invalid(&[("810440544", WrongLength)]);
const _: () = N10.sound();

/// Two agencies and the albarán.
const N22: Format = Format::new("tipsa-22", "Two agencies and the albarán")
    .shape(&[lit("0"), digits(Origin, 5), digits(Destination, 6), digits(Shipment, 10)])
    .evidence(Observed(
        &["https://www.ocu.org and https://www.deco.proteste.pt, public complaints", "https://portaldaqueixa.com"],
        "2026-11",
    ))
    .standing(Preview)
    .valid(&["0250250250258104405448"])
    .invalid(&[("025025025025810440544", WrongLength)])
    .note("The layout of CTT Express, whose software is the same.");
const _: () = N22.sound();
