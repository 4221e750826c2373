//! WE|DO, regional parcel carrier of the Czech Republic.
//!
//! It is part of Allegro now. The shape is that of one number; the asterisk belongs to it.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("wedo", "WE|DO")
    .country("CZ")
    .kind(Regional)
    .aliases(&["IN TIME"])
    .seventeentrack(100355)
    .formats(&[ASTERISK]);

/// Number with an asterisk.
const ASTERISK: Format = Format::new("wedo-asterisk", "Number with an asterisk")
    .shape(&[digits(Prefix, 2), upper(Reference, 2), digits(Serial, 8), lit("*"), digits(Reference, 6)])
    .evidence(Observed(&["allegro/allegro-api issue 10424"], "2026-11"))
    .valid(&["24XI00743314*001001"])
    .invalid(&[("24XI00743314001001", WrongLength)]);
const _: () = ASTERISK.sound();
