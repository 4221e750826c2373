//! FAST Express 快捷快递, express carrier of China.
//!
//! It has ceased; its numbers live on in archives.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("fast", "FAST Express").zh("快捷快递").country("CN").kind(Express).formats(&[P330, DIGITS, N14]);

/// P330 and eight digits, or D and eleven.
const P330: Format = Format::new("fast-p330", "P330 and eight digits, or D and eleven")
    .shape(&[either(&[&[lit("P330"), digits(Serial, 8)], &[lit("D"), digits(Serial, 11)]])])
    .evidence(OpenSource(&["taobao.logistics.companies.get, answer of about 2018"], "2026-11"))
    .valid(&["P33012345678"]);
const _: () = P330.sound();

/// 9 to 13 digits.
const DIGITS: Format = Format::new("fast-digits", "9 to 13 digits")
    .shape(&[digits_between(Serial, 9, 13)])
    .evidence(OpenSource(&["taobao.logistics.companies.get, answer of about 2018"], "2026-11"))
    .standing(DeclaredOnly);
const _: () = DIGITS.sound();

/// 319 and eleven digits.
///
/// The sample is made up.
const N14: Format = Format::new("fast-14", "319 and eleven digits")
    .shape(&[lit("319"), digits(Serial, 11)])
    .evidence(Observed(&["taobao.logistics.companies.get, later answers kept in public programs"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["31961840739526"]);
const _: () = N14.sound();
