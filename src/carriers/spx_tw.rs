//! SPX Express Taiwan 蝦皮店到店, parcel network of a marketplace of Taiwan.
//!
//! By analogy with its neighbours its numbers begin with SPXTW.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("spx-tw", "SPX Express Taiwan")
    .zh("蝦皮店到店")
    .country("TW")
    .kind(Express)
    .seventeentrack(100863)
    .formats(&[MAIN]);

/// SPXTW, eleven digits and one character.
///
/// The sample is made up.
const MAIN: Format = Format::new("spx-tw-spx", "SPXTW, eleven digits and one character")
    .shape(&[lit("SPXTW"), digits(Serial, 11), chars(Suffix, "0..9A..C", 1)])
    .evidence(Observed(&["by analogy with its neighbours: Kutepov/parcels:track-numbers.csv"], "2026-11"))
    .valid(&["SPXTW06184073915C"])
    .invalid(&[("SPXTW0618407391", WrongLength)]);
const _: () = MAIN.sound();
