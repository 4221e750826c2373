//! XDE Logistics, last-mile carrier of the Philippines.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier =
    Carrier::new("xde", "XDE Logistics").country("PH").kind(LastMile).aftership("xde-webhook").seventeentrack(100835);
