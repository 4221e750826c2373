//! Trunkrs, last-mile carrier of the Netherlands.
//!
//! 9-digit number + postcode (general knowledge). No specification found.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier = Carrier::new("trunkrs", "Trunkrs").country("NL").kind(LastMile);
