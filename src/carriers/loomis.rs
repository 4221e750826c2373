//! Loomis Express, express carrier of Canada.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier = Carrier::new("loomis", "Loomis Express")
    .country("CA")
    .kind(Express)
    .aftership("loomis-express")
    .seventeentrack(100205);
