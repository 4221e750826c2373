//! Viettel Post, express carrier of Vietnam.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier = Carrier::new("viettel-post", "Viettel Post")
    .country("VN")
    .kind(Express)
    .aftership("viettelpost")
    .seventeentrack(100611);
