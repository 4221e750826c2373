//! PiggyExpress 小猪快递, last-mile carrier of the United States.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier =
    Carrier::new("piggyship", "PiggyExpress").zh("小猪快递").country("US").kind(LastMile).seventeentrack(100425);
