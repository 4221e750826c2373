//! SPX Express Singapore, parcel network of a marketplace of Singapore.
//!
//! By analogy with its neighbours its numbers may begin with SPXSG or SG.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier =
    Carrier::new("spx-sg", "SPX Express Singapore").country("SG").kind(Express).seventeentrack(100595);
