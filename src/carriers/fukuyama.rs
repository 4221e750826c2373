//! Fukuyama Transporting 福山通运, freight carrier of Japan.
//!
//! Widely said to use 10-12 digit waybills with the Japanese mod-7 check, but no citable source was found: treat
//! length and check as unknown.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier = Carrier::new("fukuyama", "Fukuyama Transporting")
    .zh("福山通运")
    .country("JP")
    .kind(Freight)
    .aftership("fukuyama-sftp")
    .seventeentrack(100599);
