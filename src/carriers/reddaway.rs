//! USF Reddaway, freight carrier of the United States.
//!
//! Its SCAC is RETL. Its PRO numbers are 7 to 10 bare digits like those of others, and no rule of its own is confirmed.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier =
    Carrier::new("reddaway", "USF Reddaway").country("US").kind(Freight).aftership("usf-reddaway");
