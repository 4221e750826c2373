//! SPX Express Taiwan 蝦皮店到店, parcel network of a marketplace of Taiwan.
//!
//! By analogy with its neighbours its numbers may begin with SPXTW or TW.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier = Carrier::new("spx-tw", "SPX Express Taiwan")
    .zh("蝦皮店到店")
    .country("TW")
    .kind(Express)
    .seventeentrack(100863);
