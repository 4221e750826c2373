//! BOX NOW, last-mile carrier of Greece.
//!
//! It has lockers in Greece, Cyprus, Bulgaria and Croatia. Vouchers of ten digits are reported and not confirmed.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier =
    Carrier::new("boxnow", "BOX NOW").country("GR").kind(LastMile).tracking_url("https://boxnow.gr/en?track={number}");
