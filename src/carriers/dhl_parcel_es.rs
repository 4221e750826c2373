//! DHL Parcel Iberia, express carrier of Spain.
//!
//! 10-digit and JJD/JVGL ids. See DHL.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier = Carrier::new("dhl-parcel-es", "DHL Parcel Iberia")
    .country("ES")
    .kind(Express)
    .aliases(&["eCommerce ES"])
    .aftership("dhl-es")
    .seventeentrack(100392);
