//! TTK Express 天天快递, express carrier of China.
//!
//! It was merged away; its numbers survive in archives.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("ttkdex", "TTK Express")
    .zh("天天快递")
    .country("CN")
    .kind(Express)
    .seventeentrack(190077)
    .formats(&[TT, N12, N12_14, TT55]);

/// TT and 13 digits.
const TT: Format = Format::new("ttkdex-tt", "TT and 13 digits")
    .shape(&[lit("TT"), one_of(Reference, &["56", "57", "66", "88", "99"]), digits(Serial, 11)])
    .evidence(OpenSource(&["public Hive function is_valid_logistic_no, 2022-11"], "2026-11"))
    .valid(&["TT6612345678901"]);
const _: () = TT.sound();

/// Twelve digits that begin with 66, 77, 88 or 55.
const N12: Format = Format::new("ttkdex-12", "Twelve digits that begin with 66, 77, 88 or 55")
    .shape(&[either(&[
        &[one_of(Prefix, &["66", "77", "88"]), digits(Serial, 10)],
        &[lit("5"), chars(Reference, "568", 1), digits(Serial, 10)],
        &[lit("99"), chars(Reference, "58", 1), digits(Serial, 9)],
    ])])
    .evidence(OpenSource(&["public Hive function is_valid_logistic_no, 2022-11"], "2026-11"))
    .valid(&["558265641795"]);
const _: () = N12.sound();

/// Older number, 12 to 14 digits.
const N12_14: Format = Format::new("ttkdex-12-14", "Older number, 12 to 14 digits")
    .shape(&[digits_between(Serial, 12, 14)])
    .evidence(Observed(&["general knowledge"], "2026-11"))
    .standing(Preview)
    .valid(&["560265641795"]);
const _: () = N12_14.sound();

/// TT55 and eleven digits.
///
/// The sample is made up.
const TT55: Format = Format::new("ttkdex-tt55", "TT55 and eleven digits")
    .shape(&[lit("TT55"), digits(Serial, 11)])
    .evidence(Observed(&["taobao.logistics.companies.get, later answers kept in public programs"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["TT5561840739526"]);
const _: () = TT55.sound();
