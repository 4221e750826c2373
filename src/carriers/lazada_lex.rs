//! Lazada LEX, logistics of a marketplace of Singapore.
//!
//! No format of its houses in Malaysia, the Philippines, Thailand, Vietnam and Singapore was found.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier =
    Carrier::new("lazada-lex", "Lazada LEX").country("SG").kind(Marketplace).seventeentrack(100997);
