//! UPS i-parcel, cross-border carrier of the United States.
//!
//! The network was folded into UPS services.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier =
    Carrier::new("ups-i-parcel", "UPS i-parcel").country("US").kind(CrossBorder).seventeentrack(100015);
