//! J&T Express Singapore, express carrier of Singapore.
//!
//! Twelve digits are assumed by aggregators.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier = Carrier::new("jt-express-sg", "J&T Express Singapore")
    .country("SG")
    .kind(Express)
    .aftership("jtexpress-sg-api")
    .seventeentrack(100229);
