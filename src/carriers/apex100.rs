//! Quanyi 全一快递, express carrier of China.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("apex100", "Quanyi").zh("全一快递").country("CN").kind(Express).formats(&[N11_12]);

/// Eleven or twelve digits.
///
/// The sample is made up.
const N11_12: Format = Format::new("apex-11-12", "Eleven or twelve digits")
    .shape(&[digits_between(Serial, 11, 12)])
    .evidence(OpenSource(&["taobao.logistics.companies.get, answer of about 2018"], "2026-11"))
    .valid(&["88463160989"]);
const _: () = N11_12.sound();
