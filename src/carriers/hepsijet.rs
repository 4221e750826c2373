//! HepsiJET, express carrier of Türkiye.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier =
    Carrier::new("hepsijet", "HepsiJET").country("TR").kind(Express).aftership("hepsijet").seventeentrack(100642);
