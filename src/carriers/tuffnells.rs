//! Tuffnells, freight carrier of the United Kingdom.
//!
//! It went into administration in 2023. Its numbers were consignments of eight digits with a postcode.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier = Carrier::new("tuffnells", "Tuffnells").country("GB").kind(Freight).aftership("tuffnells");
