//! Jiaji 佳吉快递, freight carrier of China.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("jiaji", "Jiaji").zh("佳吉快递").country("CN").kind(Freight).formats(&[N10]);

/// Ten digits that begin with 1, 7 or 9.
const N10: Format = Format::new("jiaji-10", "Ten digits that begin with 1, 7 or 9")
    .shape(&[chars(Prefix, "179", 1), digits(Serial, 9)])
    .evidence(OpenSource(&["taobao.logistics.companies.get, answer of about 2018"], "2026-11"))
    .valid(&["7123456789"]);
const _: () = N10.sound();
