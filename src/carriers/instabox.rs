//! Instabox, last-mile carrier of Sweden.
//!
//! Parcels have identifiers of letters and digits, of which no structure is documented.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier = Carrier::new("instabox", "Instabox").country("SE").kind(LastMile);
