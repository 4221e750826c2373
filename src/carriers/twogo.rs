//! 2GO Express, express carrier of the Philippines.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier =
    Carrier::new("twogo", "2GO Express").country("PH").kind(Express).aftership("2go").seventeentrack(100354);
