//! WE|DO, regional parcel carrier of the Czech Republic.
//!
//! Now part of Allegro/Mall. Not documented.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier =
    Carrier::new("wedo", "WE|DO").country("CZ").kind(Regional).aliases(&["IN TIME"]).seventeentrack(100355);
