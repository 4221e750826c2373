//! PEK, freight carrier of Russia.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier =
    Carrier::new("pek", "PEK").country("RU").kind(Freight).aliases(&["PECOM"]).seventeentrack(100793);
