//! DHL Supply Chain, freight carrier.
//!
//! References are those of each customer.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier = Carrier::new("dhl-supply-chain", "DHL Supply Chain").kind(Freight);
