//! CKE Express 希凯易, cross-border carrier of China.
//!
//! On AliExpress: CKE.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier =
    Carrier::new("ckeex", "CKE Express").zh("希凯易").country("CN").kind(CrossBorder).seventeentrack(190253);
