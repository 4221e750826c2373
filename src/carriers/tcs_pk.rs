//! TCS Pakistan, express carrier of Pakistan.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier =
    Carrier::new("tcs-pk", "TCS Pakistan").country("PK").kind(Express).aftership("tcs").seventeentrack(100260);
