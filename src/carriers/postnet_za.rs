//! PostNet, last-mile carrier of South Africa.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier = Carrier::new("postnet-za", "PostNet").country("ZA").kind(LastMile).seventeentrack(100644);
