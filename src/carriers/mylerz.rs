//! Mylerz, last-mile carrier of Egypt.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier = Carrier::new("mylerz", "Mylerz").country("EG").kind(LastMile).seventeentrack(100821);
