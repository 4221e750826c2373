//! Whistl, regional parcel carrier of the United Kingdom.
//!
//! Royal Mail, Yodel or Evri deliver, and most numbers are theirs.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier = Carrier::new("whistl", "Whistl")
    .country("GB")
    .kind(Regional)
    .tracking_url("https://trackmyitem.whistl.co.uk/tracking/{number}")
    .aftership("whistl")
    .seventeentrack(100159);
