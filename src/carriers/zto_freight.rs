//! ZTO Freight 中通快运, freight carrier of China.
//!
//! Taobao knows it as `DISTRIBUTOR_13222803`.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("zto-freight", "ZTO Freight")
    .zh("中通快运")
    .country("CN")
    .kind(Freight)
    .seventeentrack(191106)
    .formats(&[N12]);

/// Twelve digits.
const N12: Format = Format::new("zto-freight-12", "Twelve digits")
    .shape(&[digits(Serial, 12)])
    .evidence(OpenSource(&["public Hive function is_valid_logistic_no, 2022-11"], "2026-11"))
    .valid(&["202197601431"]);
const _: () = N12.sound();
