//! Direct Freight Express, express carrier of Australia.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier = Carrier::new("direct-freight", "Direct Freight Express")
    .country("AU")
    .kind(Express)
    .aftership("directfreight-au")
    .seventeentrack(101066);
