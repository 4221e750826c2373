//! Leopards Courier Service, express carrier of Pakistan.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier =
    Carrier::new("leopards", "Leopards Courier Service").country("PK").kind(Express).seventeentrack(100366);
