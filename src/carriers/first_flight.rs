//! First Flight Couriers, express carrier of India.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier = Carrier::new("first-flight", "First Flight Couriers")
    .country("IN")
    .kind(Express)
    .aftership("first-flight")
    .seventeentrack(100682);
