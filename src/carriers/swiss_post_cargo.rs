//! Swiss Post Cargo, freight carrier of Switzerland.
//!
//! References have 6 to 40 characters and no fixed shape.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier = Carrier::new("swiss-post-cargo", "Swiss Post Cargo").country("CH").kind(Freight);
