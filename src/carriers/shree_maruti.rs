//! Shree Maruti Courier, express carrier of India.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier =
    Carrier::new("shree-maruti", "Shree Maruti Courier").country("IN").kind(Express).seventeentrack(100357);
