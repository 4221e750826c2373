//! CTT Express, express carrier of Spain.
//!
//! A number of 22 digits is the agency of the customer, the agency of origin, six digits each and beginning with 00,
//! and a counter of ten. The label adds the piece, 001.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("ctt-express", "CTT Express")
    .country("ES")
    .kind(Express)
    .tracking_url("https://www.cttexpress.com/localizador-de-envios/?sc={number}")
    .aftership("ctt-express")
    .seventeentrack(100114)
    .formats(&[N22]);

/// Shipment reference.
const N22: Format = Format::new("ctt-express-22", "Shipment reference")
    .shape(&[
        lit("00"),
        digits(Account, 4),
        lit("00"),
        digits(Origin, 4),
        digits(Serial, 10),
        optional(&[digits(Serial, 3)]),
    ])
    .evidence(Observed(
        &["https://www.ocu.org public complaints", "plhery/delivery-tracker:packages/carriers"],
        "2026-11",
    ))
    .valid(&["0082800011298638008391", "0082800082809771393048", "0082800082809771598159"])
    .invalid(&[("0182800011298638008391", WrongCharacter)]);
const _: () = N22.sound();
