//! Pinganda Tengfei 平安达腾飞快递, express carrier of China.
//!
//! Taobao knows it as `DISTRIBUTOR_30493846`.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("pingan", "Pinganda Tengfei").zh("平安达腾飞快递").country("CN").kind(Express).formats(&[N10]);

/// Ten digits.
const N10: Format = Format::new("pingan-10", "Ten digits")
    .shape(&[digits(Serial, 10)])
    .evidence(Observed(&["general knowledge"], "2026-11"))
    .standing(Preview)
    .valid(&["1661783770"]);
const _: () = N10.sound();
