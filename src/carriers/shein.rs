//! SHEIN 希音, logistics of a marketplace of China.
//!
//! As with Temu, parcels move under the numbers of the carriers that bring them.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier = Carrier::new("shein", "SHEIN").zh("希音").country("CN").kind(Marketplace);
