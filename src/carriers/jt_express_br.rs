//! J&T Express Brazil, express carrier of Brazil.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier =
    Carrier::new("jt-express-br", "J&T Express Brazil").country("BR").kind(Express).seventeentrack(100797);
