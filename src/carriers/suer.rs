//! Sure Express 速尔快运, express carrier of China.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("suer", "Sure Express").zh("速尔快运").country("CN").kind(Express).formats(&[SUR]);

/// SUR and twelve digits, or twelve digits.
const SUR: Format = Format::new("suer-sur", "SUR and twelve digits, or twelve digits")
    .shape(&[either(&[&[lit("SUR"), digits(Serial, 12)], &[digits(Serial, 12)]])])
    .evidence(OpenSource(&["public Hive function is_valid_logistic_no, 2022-11"], "2026-11"))
    .valid(&["SUR123456789012"]);
const _: () = SUR.sound();
