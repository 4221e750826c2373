//! Zeleris, express carrier of Spain.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier =
    Carrier::new("zeleris", "Zeleris").country("ES").kind(Express).aftership("zeleris").seventeentrack(100144);
