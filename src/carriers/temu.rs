//! Temu, logistics of a marketplace of China.
//!
//! No own number: parcels move under the line-haul/last-mile carrier (YunExpress, 4PX, SpeedX SPX, UniUni, GOFO, J&T,
//! USPS...).
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier = Carrier::new("temu", "Temu").country("CN").kind(Marketplace);
