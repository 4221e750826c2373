//! Seino Transportation 西濃運輸, freight carrier of Japan.
//!
//! Widely said to use 10-12 digit waybills with the Japanese mod-7 check, but no citable source was found: treat
//! length and check as unknown.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier = Carrier::new("seino", "Seino Transportation")
    .zh("西濃運輸")
    .country("JP")
    .kind(Freight)
    .aliases(&["Seino"])
    .aftership("seino")
    .seventeentrack(100171);
