//! DHL Supply Chain, freight carrier.
//!
//! Contract logistics. Customer-specific references. No public number format exists as far as found.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier = Carrier::new("dhl-supply-chain", "DHL Supply Chain").kind(Freight);
