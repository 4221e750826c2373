//! ecohai, last-mile carrier of Japan.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier = Carrier::new("ecohai", "ecohai").country("JP").kind(LastMile).seventeentrack(100973);
