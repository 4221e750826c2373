//! Nippon Express 日本通运, freight carrier of Japan.
//!
//! Widely said to use 10-12 digit waybills with the Japanese mod-7 check, but no citable source was found: treat
//! length and check as unknown.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier = Carrier::new("nippon-express", "Nippon Express")
    .zh("日本通运")
    .country("JP")
    .kind(Freight)
    .aliases(&["Nittsu"])
    .aftership("nippon-express")
    .seventeentrack(100601);
