//! DX, express carrier of the United Kingdom.
//!
//! Its secure services print 10 or 11 digits, its freight arm has consignment numbers.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier =
    Carrier::new("dx", "DX").country("GB").kind(Express).aliases(&["DX Delivery"]).aftership("dx");
