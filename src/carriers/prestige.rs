//! Prestige Delivery, regional parcel carrier of the United States.
//!
//! Historic regional carrier, merged into LaserShip.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("prestige", "Prestige Delivery").country("US").kind(Regional).formats(&[P]);

/// P + letter + 8 digits.
const P: Format = Format::new("prestige-p", "P + letter + 8 digits")
    .shape(&[lit("P"), upper(Prefix, 1), digits(Serial, 8)])
    .evidence(OpenSource(&["sailrish/shipit:src/guessCarrier.coffee"], "2026-11"));
const _: () = P.sound();
