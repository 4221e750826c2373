//! Kerry eCommerce 嘉里电商, cross-border carrier of China.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("kerry-ecommerce", "Kerry eCommerce")
    .zh("嘉里电商")
    .country("CN")
    .kind(CrossBorder)
    .aftership("kerry-ecommerce")
    .seventeentrack(190225)
    .formats(&[KE]);

/// KE, two letters and nine digits.
const KE: Format = Format::new("kerry-ec-ke", "KE, two letters and nine digits")
    .shape(&[lit("KE"), upper(Reference, 2), digits(Serial, 9)])
    .evidence(OpenSource(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .valid(&["KECL600129788"]);
const _: () = KE.sound();
