//! Trunkrs, last-mile carrier of the Netherlands.
//!
//! A number has nine digits and is asked for with a postcode, as is generally known.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier = Carrier::new("trunkrs", "Trunkrs").country("NL").kind(LastMile);
