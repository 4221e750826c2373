//! Flash Express Malaysia, express carrier of Malaysia.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier =
    Carrier::new("flash-express-my", "Flash Express Malaysia").country("MY").kind(Express).seventeentrack(100481);
