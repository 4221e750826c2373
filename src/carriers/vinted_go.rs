//! Vinted Go, last-mile carrier of Lithuania.
//!
//! It is a network of lockers; its apps show 16 or 17 digits.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier = Carrier::new("vinted-go", "Vinted Go").country("LT").kind(LastMile);
