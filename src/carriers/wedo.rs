//! WE|DO, regional parcel carrier of the Czech Republic.
//!
//! It is part of Allegro now.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier =
    Carrier::new("wedo", "WE|DO").country("CZ").kind(Regional).aliases(&["IN TIME", "CZ"]).seventeentrack(100355);
