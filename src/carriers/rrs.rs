//! RRS Logistics 日日顺, freight carrier of China.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("rrs", "RRS Logistics")
    .zh("日日顺")
    .country("CN")
    .kind(Freight)
    .aliases(&["菜鸟大件"])
    .seventeentrack(190429)
    .formats(&[N10_20]);

/// 10 to 20 digits and hyphens.
///
/// The sample is made up.
const N10_20: Format = Format::new("rrs-10-20", "10 to 20 digits and hyphens")
    .shape(&[digits_between(Serial, 10, 20)])
    .evidence(OpenSource(&["taobao.logistics.companies.get, answer of about 2018"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["2103224560"]);
const _: () = N10_20.sound();
