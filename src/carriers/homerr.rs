//! Homerr, last-mile carrier of the Netherlands.
//!
//! It is a network of parcel shops for private senders; each parcel has the number of the carrier that is used.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier = Carrier::new("homerr", "Homerr").country("NL").kind(LastMile);
