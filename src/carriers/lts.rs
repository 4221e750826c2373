//! LHT Express 联昊通, express carrier of China.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("lts", "LHT Express")
    .zh("联昊通")
    .country("CN")
    .kind(Express)
    .seventeentrack(191165)
    .formats(&[N9_12]);

/// Nine to twelve digits.
///
/// The sample is made up.
const N9_12: Format = Format::new("lts-9-12", "Nine to twelve digits")
    .shape(&[digits_between(Serial, 9, 12)])
    .evidence(OpenSource(&["taobao.logistics.companies.get, answer of about 2018"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["187965485"]);
const _: () = N9_12.sound();
