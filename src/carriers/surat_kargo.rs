//! Surat Kargo, express carrier of Türkiye.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier = Carrier::new("surat-kargo", "Surat Kargo")
    .country("TR")
    .kind(Express)
    .aftership("surat-kargo")
    .seventeentrack(100703);
