//! Redpack, express carrier of Mexico.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier =
    Carrier::new("redpack", "Redpack").country("MX").kind(Express).aftership("mexico-redpack").seventeentrack(100138);
