//! ANE Logistics 安能物流, freight carrier of China.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("ane", "ANE Logistics")
    .zh("安能物流")
    .country("CN")
    .kind(Freight)
    .seventeentrack(191174)
    .formats(&[N12, N10_13]);

/// Twelve digits.
const N12: Format = Format::new("ane-12", "Twelve digits")
    .shape(&[digits(Serial, 12)])
    .evidence(OpenSource(&["public Hive function is_valid_logistic_no, 2022-11"], "2026-11"))
    .valid(&["300527476792"]);
const _: () = N12.sound();

/// 10 to 13 digits.
const N10_13: Format = Format::new("ane-10-13", "10 to 13 digits")
    .shape(&[digits_between(Serial, 10, 13)])
    .evidence(OpenSource(&["public recogniser that cites Taobao rules of 2024-09-27"], "2026-11"))
    .standing(DeclaredOnly);
const _: () = N10_13.sound();
