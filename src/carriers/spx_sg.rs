//! SPX Express Singapore, logistics of a marketplace of Singapore.
//!
//! By analogy SPXSG or SG + digits.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier =
    Carrier::new("spx-sg", "SPX Express Singapore").country("SG").kind(Marketplace).seventeentrack(100595);
