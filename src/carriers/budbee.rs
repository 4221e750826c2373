//! Budbee, last-mile carrier of Sweden.
//!
//! Order id / token links. Order numbers differ per shop.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier = Carrier::new("budbee", "Budbee").country("SE").kind(LastMile).aliases(&["Instabee"]);
