//! HuaHan Logistics 华翰物流, cross-border carrier of China.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier = Carrier::new("huahan", "HuaHan Logistics")
    .zh("华翰物流")
    .country("CN")
    .kind(CrossBorder)
    .aftership("hh-exp")
    .seventeentrack(190003);
