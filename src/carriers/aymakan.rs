//! AyMakan, last-mile carrier of Saudi Arabia.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier = Carrier::new("aymakan", "AyMakan").country("SA").kind(LastMile).seventeentrack(100855);
