//! Yimidida 壹米滴答, freight carrier of China.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("yimidida", "Yimidida")
    .zh("壹米滴答")
    .country("CN")
    .kind(Freight)
    .seventeentrack(190441)
    .formats(&[N12]);

/// Twelve digits.
const N12: Format = Format::new("yimidida-12", "Twelve digits")
    .shape(&[digits(Serial, 12)])
    .evidence(OpenSource(&["public Hive function is_valid_logistic_no, 2022-11"], "2026-11"))
    .valid(&["106027097895"]);
const _: () = N12.sound();
