//! Seino Transportation 西濃運輸, freight carrier of Japan.
//!
//! It is widely said to use waybills of 10 to 12 digits with a check mod 7, for which no source was found.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier = Carrier::new("seino", "Seino Transportation")
    .zh("西浓运输")
    .country("JP")
    .kind(Freight)
    .aliases(&["西濃運輸", "Seino"])
    .aftership("seino")
    .seventeentrack(100171);
