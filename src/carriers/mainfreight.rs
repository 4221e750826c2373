//! Mainfreight, express carrier of New Zealand.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier = Carrier::new("mainfreight", "Mainfreight")
    .country("NZ")
    .kind(Express)
    .aftership("mainfreight")
    .seventeentrack(100507);
