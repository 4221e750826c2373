//! Zengyi 增益速递, express carrier of China.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("zengyi", "Zengyi").zh("增益速递").country("CN").kind(Express).formats(&[N12_13]);

/// 12 or 13 digits.
///
/// The sample is made up.
const N12_13: Format = Format::new("zengyi-12-13", "12 or 13 digits")
    .shape(&[digits_between(Serial, 12, 13)])
    .evidence(OpenSource(&["taobao.logistics.companies.get, answer of about 2018"], "2026-11"))
    .valid(&["447650461448"]);
const _: () = N12_13.sound();
