//! Yunda Freight 韵达快运, freight carrier of China.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier =
    Carrier::new("yunda-freight", "Yunda Freight").zh("韵达快运").country("CN").kind(Freight).seventeentrack(191197);
