//! J&T Express Middle East, express carrier of Saudi Arabia.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier =
    Carrier::new("jt-express-me", "J&T Express Middle East").country("SA").kind(Express).seventeentrack(100402);
