//! CDL Last Mile, last-mile carrier of the United States.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier = Carrier::new("cdl-last-mile", "CDL Last Mile")
    .country("US")
    .kind(LastMile)
    .aftership("cdldelivers")
    .seventeentrack(100263);
