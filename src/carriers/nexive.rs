//! Nexive, postal operator of Italy.
//!
//! It ceased as a brand in 2022.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier =
    Carrier::new("nexive", "Nexive").country("IT").kind(Post).aftership("nexive").seventeentrack(100087);
