//! Dynalogic, last-mile carrier of the Netherlands.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier = Carrier::new("dynalogic", "Dynalogic").country("NL").kind(LastMile);
