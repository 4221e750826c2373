//! Flash Express Philippines, express carrier of the Philippines.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier = Carrier::new("flash-express-ph", "Flash Express Philippines")
    .country("PH")
    .kind(Express)
    .aftership("flashexpress-ph-api")
    .seventeentrack(100480);
