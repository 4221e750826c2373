//! Amazon Shipping India, parcel network of a marketplace of India.
//!
//! Public fixtures of its interface show bare numbers of 13 and 14 digits whose country is not stated.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier =
    Carrier::new("amazon-shipping-in", "Amazon Shipping India").country("IN").kind(Express).seventeentrack(100417);
