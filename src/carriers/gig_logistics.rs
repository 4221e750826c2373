//! GIG Logistics, express carrier of Nigeria.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier =
    Carrier::new("gig-logistics", "GIG Logistics").country("NG").kind(Express).seventeentrack(101074);
