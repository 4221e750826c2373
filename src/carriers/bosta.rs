//! Bosta, last-mile carrier of Egypt.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier = Carrier::new("bosta", "Bosta").country("EG").kind(LastMile).seventeentrack(100487);
