//! MNG Kargo, express carrier of Türkiye.
//!
//! It was renamed DHL eCommerce in 2025.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("mng-kargo", "MNG Kargo")
    .country("TR")
    .kind(Express)
    .tracking_url("https://kargotakip.dhlecommerce.com.tr/?takipNo={number}")
    .aliases(&["mng"])
    .aftership("mng-kargo")
    .seventeentrack(100608)
    .formats(&[N9_12]);

/// Nine to twelve digits.
const N9_12: Format = Format::new("mng-kargo-9-12", "Nine to twelve digits")
    .shape(&[digits_between(Serial, 9, 12)])
    .evidence(Observed(
        &["tests of a public reader of Turkish letters", "a public table of Turkish carriers (turkish cargo suite)"],
        "2026-11",
    ))
    .standing(DeclaredOnly)
    .valid(&["99887766554"])
    .invalid(&[("99887766", WrongLength)]);
const _: () = N9_12.sound();
