//! Shipa Delivery, last-mile carrier of the United Arab Emirates.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier =
    Carrier::new("shipa", "Shipa Delivery").country("AE").kind(LastMile).aftership("shipa").seventeentrack(100615);
