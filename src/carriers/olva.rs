//! Olva Courier, express carrier of Peru.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier = Carrier::new("olva", "Olva Courier").country("PE").kind(Express).seventeentrack(100846);
