//! Envialia, express carrier of Spain.
//!
//! It uses the same software as TIPSA: two agencies and a waybill.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier =
    Carrier::new("envialia", "Envialia").country("ES").kind(Express).aftership("envialia").seventeentrack(100432);
