//! TikTok Shop, logistics of a marketplace of China.
//!
//! Tracking-ID validation is about the parcel, not the format: ZIP mismatch and scan earlier than order.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier = Carrier::new("tiktok-shop", "TikTok Shop").country("CN").kind(Marketplace);
