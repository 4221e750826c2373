//! Xinbang 新邦物流, freight carrier of China.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("xinbang", "Xinbang").zh("新邦物流").country("CN").kind(Freight).formats(&[N8_10]);

/// Eight or ten digits.
const N8_10: Format = Format::new("xinbang-8-10", "Eight or ten digits")
    .shape(&[either(&[&[digits(Serial, 8)], &[digits(Serial, 10)]])])
    .evidence(OpenSource(&["public Hive function is_valid_logistic_no, 2022-11"], "2026-11"))
    .valid(&["18681852"]);
const _: () = N8_10.sound();
