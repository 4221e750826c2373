//! Gati, freight carrier of India.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier = Carrier::new("gati", "Gati")
    .country("IN")
    .kind(Freight)
    .aliases(&["Gati-KWE"])
    .aftership("gati-kwe")
    .seventeentrack(100717);
