//! InPost UK, last-mile carrier of the United Kingdom.
//!
//! Locker network. Numbers may be Royal Mail S10, Yodel JD or InPost 24 digits. Yodel was merged into InPost UK.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier = Carrier::new("inpost-uk", "InPost UK")
    .country("GB")
    .kind(LastMile)
    .tracking_url("https://inpost.co.uk/track?number={number}")
    .seventeentrack(100462);
