//! Loggi, last-mile carrier of Brazil.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier =
    Carrier::new("loggi", "Loggi").country("BR").kind(LastMile).aftership("loggi").seventeentrack(100457);
