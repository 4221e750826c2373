//! OCA, express carrier of Argentina.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier =
    Carrier::new("oca-ar", "OCA").country("AR").kind(Express).aftership("oca-ar").seventeentrack(100199);
