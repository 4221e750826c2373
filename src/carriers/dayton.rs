//! Dayton Freight, freight carrier of the United States.
//!
//! SCAC DAFG. PRO numbers are bare digits (commonly 7-10). Industry guides say 7-10 digits with an optional
//! carrier-specific check digit. No verified rule.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier = Carrier::new("dayton", "Dayton Freight")
    .country("US")
    .kind(Freight)
    .aftership("dayton-freight")
    .seventeentrack(100928);
