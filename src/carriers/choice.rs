//! CHOICE Logistics 赛拾, cross-border carrier of China.
//!
//! A service of AliExpress, CHOICE; numbers of its own are not known.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier = Carrier::new("choice", "CHOICE Logistics").zh("赛拾").country("CN").kind(CrossBorder);
