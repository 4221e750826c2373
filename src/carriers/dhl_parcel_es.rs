//! DHL Parcel Iberia, express carrier of Spain.
//!
//! It uses numbers of ten digits and licence plates of DHL.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier = Carrier::new("dhl-parcel-es", "DHL Parcel Iberia")
    .country("ES")
    .kind(Express)
    .aliases(&["DHL eCommerce ES"])
    .aftership("dhl-es")
    .seventeentrack(100392);
