//! Red je Pakketje, last-mile carrier of the Netherlands.
//!
//! Its barcodes begin with 3.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier = Carrier::new("red-je-pakketje", "Red je Pakketje").country("NL").kind(LastMile);
