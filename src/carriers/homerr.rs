//! Homerr, last-mile carrier of the Netherlands.
//!
//! C2C shops. Number belongs to the carrier used.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier = Carrier::new("homerr", "Homerr").country("NL").kind(LastMile);
