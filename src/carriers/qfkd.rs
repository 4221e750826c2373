//! QFKD Express 全峰快递, express carrier of China.
//!
//! It has ceased; its numbers live on in archives.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("qfkd", "QFKD Express").zh("全峰快递").country("CN").kind(Express).formats(&[N12]);

/// Twelve, 13 or 15 digits.
///
/// The sample is made up.
const N12: Format = Format::new("qfkd-12", "Twelve, 13 or 15 digits")
    .shape(&[either(&[
        &[digits(Serial, 12)],
        &[digits(Serial, 13)],
        &[digits(Serial, 15)],
        &[lit("S"), digits_between(Serial, 9, 11), optional(&[lit("-")]), lit("P"), digits_between(Reference, 1, 2)],
    ])])
    .evidence(OpenSource(&["taobao.logistics.companies.get, answer of about 2018"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["204425318107"]);
const _: () = N12.sound();
