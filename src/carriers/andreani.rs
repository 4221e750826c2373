//! Andreani, express carrier of Argentina.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier =
    Carrier::new("andreani", "Andreani").country("AR").kind(Express).aftership("andreani").seventeentrack(100497);
