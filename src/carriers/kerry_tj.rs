//! Kerry TJ Logistics 嘉里大荣, express carrier of Taiwan.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier = Carrier::new("kerry-tj", "Kerry TJ Logistics")
    .zh("嘉里大荣")
    .country("TW")
    .kind(Express)
    .aftership("kerrytj")
    .seventeentrack(100704);
