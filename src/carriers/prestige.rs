//! Prestige Delivery, regional parcel carrier of the United States.
//!
//! It is a former regional carrier that was merged into LaserShip.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("prestige", "Prestige Delivery").country("US").kind(Regional).formats(&[P]);

/// P, a letter and eight digits.
const P: Format = Format::new("prestige-p", "P, a letter and eight digits")
    .shape(&[lit("P"), upper(Prefix, 1), digits(Serial, 8)])
    .evidence(OpenSource(&["sailrish/shipit:src/guessCarrier.coffee"], "2026-11"));
const _: () = P.sound();
