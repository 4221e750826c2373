//! BEST Freight 百世快运, freight carrier of China.
//!
//! At Taobao it goes by BESTQJT (105031), the parcel house by BEST (105, 百世物流).

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("best-freight", "BEST Freight")
    .zh("百世快运")
    .country("CN")
    .kind(Freight)
    .seventeentrack(190846)
    .formats(&[N11_12]);

/// Eleven or twelve digits.
///
/// The sample is made up.
const N11_12: Format = Format::new("best-freight-11-12", "Eleven or twelve digits")
    .shape(&[digits_between(Serial, 11, 12)])
    .evidence(OpenSource(&["taobao.logistics.companies.get, answer of about 2018"], "2026-11"))
    .valid(&["61495938959"]);
const _: () = N11_12.sound();
