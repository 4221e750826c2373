//! Temu, logistics of a marketplace of China.
//!
//! It has no number of its own: parcels move under the numbers of the carriers that bring them, such as YunExpress,
//! 4PX, SpeedX, UniUni, GOFO, J&T or USPS.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier = Carrier::new("temu", "Temu").country("CN").kind(Marketplace);
