//! Kangu, logistics of a marketplace of Brazil.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier = Carrier::new("kangu", "Kangu").country("BR").kind(Marketplace).seventeentrack(100887);
