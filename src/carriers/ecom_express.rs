//! Ecom Express, express carrier of India.
//!
//! A reseller says twelve characters.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier = Carrier::new("ecom-express", "Ecom Express")
    .country("IN")
    .kind(Express)
    .aftership("ecom-express")
    .seventeentrack(100099);
