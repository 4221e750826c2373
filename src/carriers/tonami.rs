//! Tonami Transportation, freight carrier of Japan.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier =
    Carrier::new("tonami", "Tonami Transportation").country("JP").kind(Freight).seventeentrack(100163);
