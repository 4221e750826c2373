//! Zajil Express, express carrier of Saudi Arabia.
//!
//! A detector says that numbers begin with ZE.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier = Carrier::new("zajil", "Zajil Express")
    .country("SA")
    .kind(Express)
    .aftership("zajil-express")
    .seventeentrack(100082);
