//! Budbee, last-mile carrier of Sweden.
//!
//! Numbers are order numbers of each shop, or tokens in a link.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.
//!
//! It delivers in the Netherlands, Belgium, Denmark, Finland and Norway, too (ha-parcel-integrations/ha-budbee, 2026;
//! ShipStation, guide to Instabee).

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier = Carrier::new("budbee", "Budbee").country("SE").abroad(&["BE", "DK", "FI", "NL", "NO"]).kind(LastMile);
