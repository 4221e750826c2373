//! TikTok Shop, logistics of a marketplace of China.
//!
//! What it tests is the parcel, not the number: a ZIP that does not match, or a scan that is older than the order.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier = Carrier::new("tiktok-shop", "TikTok Shop").country("CN").kind(Marketplace);
