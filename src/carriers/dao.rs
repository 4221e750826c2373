//! dao, last-mile carrier of Denmark.
//!
//! Its barcodes are reported to look like SSCCs.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier = Carrier::new("dao", "dao")
    .country("DK")
    .kind(LastMile)
    .tracking_url("https://www.dao.as/privat/find-din-pakke?stregkode={number}")
    .seventeentrack(100148);
