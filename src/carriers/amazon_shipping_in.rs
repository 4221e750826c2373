//! Amazon Shipping India, logistics of a marketplace of India.
//!
//! Amazon Shipping connector fixtures show bare 13-14 digits (1512748795322, 89108749065090). Country not stated.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier =
    Carrier::new("amazon-shipping-in", "Amazon Shipping India").country("IN").kind(Marketplace).seventeentrack(100417);
