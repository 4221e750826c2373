//! Airmee, last-mile carrier of Sweden.
//!
//! It tracks by links and tokens.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier = Carrier::new("airmee", "Airmee").country("SE").kind(LastMile);
