//! WE|DO, regional parcel carrier of the Czech Republic, now part of Allegro.
//!
//! Nothing is published. One kind of number is known from a complaint: a marketplace refused it because of the
//! asterisk, which belongs to the number.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("wedo", "WE|DO")
    .country("CZ")
    .kind(Regional)
    .aliases(&["IN TIME"])
    .seventeentrack(100355)
    .formats(&[PARCEL]);

/// Parcel number with an asterisk before the piece.
///
/// One sample only; which of its characters are fixed is not known.
const PARCEL: Format = Format::new("wedo-parcel", "Parcel number with an asterisk")
    .shape(&[digits(Prefix, 2), upper(Prefix, 2), digits(Serial, 8), lit("*"), digits(Piece, 6)])
    .evidence(OpenSource(&["allegro/allegro-api#10424"], "2026-11"))
    .valid(&["24XI00743314*001001"])
    .invalid(&[("24XI00743314001001", WrongLength)]);
const _: () = PARCEL.sound();
