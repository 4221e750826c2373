//! Envialia, express carrier of Spain.
//!
//! Same agency+agency+albaran software as TIPSA.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier =
    Carrier::new("envialia", "Envialia").country("ES").kind(Express).aftership("envialia").seventeentrack(100432);
