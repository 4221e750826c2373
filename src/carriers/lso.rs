//! LSO, last-mile carrier of the United States.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier =
    Carrier::new("lso", "LSO").country("US").kind(LastMile).aliases(&["Lone Star Overnight"]).seventeentrack(100337);
