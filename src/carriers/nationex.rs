//! Nationex, express carrier of Canada.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier =
    Carrier::new("nationex", "Nationex").country("CA").kind(Express).aftership("nationex").seventeentrack(100579);
