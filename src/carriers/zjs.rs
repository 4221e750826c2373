//! ZJS Express 宅急送, express carrier of China.
//!
//! Taobao knows it by 103.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("zjs", "ZJS Express")
    .zh("宅急送")
    .country("CN")
    .kind(Express)
    .aftership("zjs-express")
    .formats(&[N10, N10AN, N42_16, A12, ZJS12]);

/// Older series, ten digits.
///
/// The check digit is what the digits before it leave when they are divided by 7, so it is never above 6. `615214300`
/// leaves 1.
///
/// The samples are made up.
const N10: Format = Format::new("zjs-10", "Older series, ten digits")
    .shape(&[digits(Serial, 9), check_digit()])
    .check(Check::Mod7, From(0))
    .evidence(OpenSource(&["kenee/ONEX-OMS:app/ome/view/admin/delivery/express_print.html"], "2026-11"))
    .valid(&["6152143001", "5254064045"])
    .invalid(&[("6152143002", CheckDigitMismatch)])
    .note(
        "A public routine for the next number adds 11 and wraps the last digit at 7, which is this check. The \
        newer series just counts.",
    );
const _: () = N10.sound();

/// Ten letters or digits.
const N10AN: Format = Format::new("zjs-10an", "Ten letters or digits")
    .shape(&[alnum(Reference, 10)])
    .evidence(OpenSource(&["taobao.logistics.companies.get, answer of about 2018"], "2026-11"))
    .standing(DeclaredOnly);
const _: () = N10AN.sound();

/// 42 or 16 and eight digits.
const N42_16: Format = Format::new("zjs-42-16", "42 or 16 and eight digits")
    .shape(&[one_of(Prefix, &["16", "42"]), digits(Serial, 8)])
    .evidence(OpenSource(&["taobao.logistics.companies.get, answer of about 2018"], "2026-11"))
    .valid(&["4212345678"]);
const _: () = N42_16.sound();

/// A and twelve digits.
const A12: Format = Format::new("zjs-a12", "A and twelve digits")
    .shape(&[lit("A"), digits(Serial, 12)])
    .evidence(OpenSource(&["taobao.logistics.companies.get, answer of about 2018"], "2026-11"))
    .valid(&["A123456789012"]);
const _: () = A12.sound();

/// ZJS and twelve digits.
const ZJS12: Format = Format::new("zjs-zjs12", "ZJS and twelve digits")
    .shape(&[lit("ZJS"), digits(Serial, 12)])
    .evidence(OpenSource(&["public Hive function is_valid_logistic_no, 2022-11"], "2026-11"))
    .valid(&["ZJS123456789012"]);
const _: () = ZJS12.sound();
