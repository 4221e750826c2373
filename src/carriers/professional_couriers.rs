//! The Professional Couriers, express carrier of India.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier = Carrier::new("professional-couriers", "The Professional Couriers")
    .country("IN")
    .kind(Express)
    .aftership("professional-couriers")
    .seventeentrack(100279);
