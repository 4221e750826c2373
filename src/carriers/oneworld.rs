//! One World Express 万欧国际, cross-border carrier of the United Kingdom.
//!
//! On AliExpress: ONEWORLD.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier = Carrier::new("oneworld", "One World Express")
    .zh("万欧国际")
    .country("GB")
    .kind(CrossBorder)
    .aftership("oneworldexpress")
    .seventeentrack(100011);
