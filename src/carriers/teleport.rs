//! Teleport, express carrier of Malaysia.
//!
//! It is the logistics arm of AirAsia.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("teleport", "Teleport")
    .country("MY")
    .kind(Express)
    .aftership("teleport-webhook")
    .seventeentrack(100771)
    .formats(&[TP]);

/// TP, 15 digits and MY.
const TP: Format = Format::new("teleport-tp", "TP, 15 digits and MY")
    .shape(&[lit("TP"), digits(Serial, 15), lit("MY")])
    .evidence(Observed(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .valid(&["TP175264856106336MY"])
    .invalid(&[("TP17526485610633MY", WrongLength)])
    .note("Only Malaysia was seen; its parcels elsewhere may end in another country.");
const _: () = TP.sound();
