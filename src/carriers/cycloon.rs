//! Cycloon, last-mile carrier of the Netherlands.
//!
//! Its barcodes are reported to look like 3S numbers.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier =
    Carrier::new("cycloon", "Cycloon").country("NL").kind(LastMile).aliases(&["Fietskoeriers.nl"]);
