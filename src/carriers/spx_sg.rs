//! SPX Express Singapore, parcel network of a marketplace of Singapore.
//!
//! By analogy with its neighbours its numbers begin with SPXSG.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("spx-sg", "SPX Express Singapore").country("SG").kind(Express).seventeentrack(100595).formats(&[MAIN]);

/// SPXSG, eleven digits and one character.
///
/// The sample is made up.
const MAIN: Format = Format::new("spx-sg-spx", "SPXSG, eleven digits and one character")
    .shape(&[lit("SPXSG"), digits(Serial, 11), chars(Suffix, "0..9A..C", 1)])
    .evidence(Observed(&["by analogy with its neighbours: Kutepov/parcels:track-numbers.csv"], "2026-11"))
    .valid(&["SPXSG06184073915C"])
    .invalid(&[("SPXSG0618407391", WrongLength)]);
const _: () = MAIN.sound();
