//! RAM Hand-to-Hand, express carrier of South Africa.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier = Carrier::new("ram-za", "RAM Hand-to-Hand")
    .country("ZA")
    .kind(Express)
    .aftership("ramgroup-za")
    .seventeentrack(100259);
