//! eTotal 易通, cross-border carrier of China.
//!
//! On AliExpress: ETOTAL.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier = Carrier::new("etotal", "eTotal").zh("易通").country("CN").kind(CrossBorder);
