//! SPX Express Brazil, logistics of a marketplace of Brazil.
//!
//! By analogy with its neighbours its numbers may begin with SPXBR or BR.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier = Carrier::new("spx-br", "SPX Express Brazil").country("BR").kind(Marketplace);
