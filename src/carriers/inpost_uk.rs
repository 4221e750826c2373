//! InPost UK, last-mile carrier of the United Kingdom.
//!
//! It is a network of lockers, with which Yodel was merged. A parcel may carry an S10 number of Royal Mail, a JD
//! number of Yodel or the 24 digits of InPost.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier = Carrier::new("inpost-uk", "InPost UK")
    .country("GB")
    .kind(LastMile)
    .tracking_url("https://inpost.co.uk/track?number={number}")
    .seventeentrack(100462);
