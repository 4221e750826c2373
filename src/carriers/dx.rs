//! DX, express carrier of the United Kingdom.
//!
//! Secure services print a 10-11 digit barcode. DX Freight (ex-Nightfreight) uses consignment numbers.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier =
    Carrier::new("dx", "DX").country("GB").kind(Express).aliases(&["DX Delivery"]).aftership("dx");
