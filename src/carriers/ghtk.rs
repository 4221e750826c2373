//! GHTK, express carrier of Vietnam.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier = Carrier::new("ghtk", "GHTK").country("VN").kind(Express).aliases(&["Giao Hang Tiet Kiem"]);
