//! Steadfast, courier of Bangladesh.
//!
//! A consignment has a number and a tracking code, as the documentation of its interface shows; both are shown to the
//! recipient.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("steadfast", "Steadfast")
    .country("BD")
    .kind(LastMile)
    .aliases(&["Steadfast Courier"])
    .formats(&[CODE, ID]);

/// Tracking code, eight hexadecimal characters.
const CODE: Format = Format::new("steadfast-code", "Tracking code, eight hexadecimal characters")
    .shape(&[chars(Serial, "0..9A..F", 8)])
    .evidence(Observed(
        &["documentation of the interface of the carrier, as several public clients quote it"],
        "2026-11",
    ))
    .standing(DeclaredOnly)
    .valid(&["15BAEB8A"])
    .invalid(&[("15BAEB8", WrongLength)]);
const _: () = CODE.sound();

/// Consignment, seven to nine digits.
const ID: Format = Format::new("steadfast-id", "Consignment, seven to nine digits")
    .shape(&[digits_between(Serial, 7, 9)])
    .evidence(Observed(
        &["documentation of the interface of the carrier, as several public clients quote it"],
        "2026-11",
    ))
    .standing(DeclaredOnly)
    .valid(&["1424107"])
    .invalid(&[("142410", WrongLength)]);
const _: () = ID.sound();
