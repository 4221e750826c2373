//! Castle Parcels, express carrier of New Zealand.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier =
    Carrier::new("castle-parcels", "Castle Parcels").country("NZ").kind(Express).seventeentrack(100371);
