//! MNG Kargo, express carrier of Türkiye.
//!
//! It was renamed DHL eCommerce in 2025; numbers have 9 to 12 digits.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier = Carrier::new("mng-kargo", "MNG Kargo")
    .country("TR")
    .kind(Express)
    .tracking_url("https://kargotakip.dhlecommerce.com.tr/?takipNo={number}")
    .aliases(&["mng"])
    .aftership("mng-kargo")
    .seventeentrack(100608);
