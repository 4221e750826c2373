//! J&T Express China 极兔速递, express carrier of China.
//!
//! The code HTKY (502) at Taobao was 百世快递 and now means 极兔速递: a mapping by code must be dated.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("jtexpress-cn", "J&T Express China")
    .zh("极兔速递")
    .country("CN")
    .kind(Express)
    .aliases(&["BEST Express"])
    .aftership("jtexpress")
    .seventeentrack(190442)
    .formats(&[JT13, JT12, BEST_K8, BEST_LETTER, BEST_12, BEST_14, BEST_16, BEST_15, BEST_13, BEST_5]);

/// JT and 13 digits.
const JT13: Format = Format::new("jtexpress-cn-jt13", "JT and 13 digits")
    .shape(&[lit("JT"), digits(Serial, 13)])
    .evidence(OpenSource(
        &[
            "zorem, Advanced Shipment Tracking, number detector",
            "BF-zh/Courier-Validation:src/pattern/JT.ts",
            "public Hive function is_valid_logistic_no, 2022-11",
        ],
        "2026-11",
    ))
    .valid(&["JT5091156768308", "JT3002232682242", "JT0006968326954"])
    .invalid(&[("JT20220209710225", WrongLength)])
    .note("JT with 14 digits is J&T in Singapore.");
const _: () = JT13.sound();

/// JT and twelve digits.
const JT12: Format = Format::new("jtexpress-cn-jt12", "JT and twelve digits")
    .shape(&[lit("JT"), digits(Serial, 12)])
    .evidence(OpenSource(&["public Hive function is_valid_logistic_no, 2022-11"], "2026-11"))
    .valid(&["JT123456789012"]);
const _: () = JT12.sound();

/// Older BEST number, K8 or BXA.
const BEST_K8: Format = Format::new("jtexpress-cn-best-k8", "Older BEST number, K8 or BXA")
    .shape(&[either(&[&[lit("K8"), digits(Serial, 11)], &[lit("BXA"), digits(Serial, 10)]])])
    .evidence(OpenSource(&["taobao.logistics.companies.get, answer of about 2018"], "2026-11"))
    .valid(&["K812345678901", "BXA1234567890"]);
const _: () = BEST_K8.sound();

/// Older BEST number, a letter and twelve digits.
const BEST_LETTER: Format = Format::new("jtexpress-cn-best-letter", "Older BEST number, a letter and twelve digits")
    .shape(&[chars(Prefix, "ABDE", 1), digits(Serial, 12)])
    .evidence(OpenSource(&["taobao.logistics.companies.get, answer of about 2018"], "2026-11"))
    .valid(&["A123456789012"]);
const _: () = BEST_LETTER.sound();

/// Older BEST number, twelve digits.
const BEST_12: Format = Format::new("jtexpress-cn-best-12", "Older BEST number, twelve digits")
    .shape(&[
        one_of(
            Prefix,
            &[
                "21", "22", "23", "24", "25", "26", "27", "28", "29", "30", "31", "32", "33", "34", "35", "36", "37",
                "38", "39", "61", "63",
            ],
        ),
        digits(Serial, 10),
    ])
    .evidence(OpenSource(&["taobao.logistics.companies.get, answer of about 2018"], "2026-11"))
    .valid(&["210827085629", "610002215997"]);
const _: () = BEST_12.sound();

/// Older BEST number, 14 digits.
const BEST_14: Format = Format::new("jtexpress-cn-best-14", "Older BEST number, 14 digits")
    .shape(&[either(&[
        &[lit("5"), chars(Reference, "01", 1), digits(Serial, 12)],
        &[chars(Prefix, "67", 1), digits(Serial, 13)],
    ])])
    .evidence(OpenSource(
        &["taobao.logistics.companies.get, answer of about 2018", "zorem, Advanced Shipment Tracking, number detector"],
        "2026-11",
    ))
    .valid(&["50123456789012", "60850136322011"]);
const _: () = BEST_14.sound();

/// Older BEST number, 58 and 14 digits.
const BEST_16: Format = Format::new("jtexpress-cn-best-16", "Older BEST number, 58 and 14 digits")
    .shape(&[lit("58"), digits(Serial, 14)])
    .evidence(OpenSource(&["taobao.logistics.companies.get, answer of about 2018"], "2026-11"))
    .valid(&["5812345678901234"]);
const _: () = BEST_16.sound();

/// Older BEST number, 55 and 13 digits.
///
/// The sample is made by the rule.
const BEST_15: Format = Format::new("jtexpress-cn-best-15", "Older BEST number, 55 and 13 digits")
    .shape(&[lit("55"), digits(Serial, 13)])
    .evidence(Observed(&["a public program that asks kuaidi100 for type=huitongkuaidi, about 2020"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["557004121088177"]);
const _: () = BEST_15.sound();

/// Older BEST number, 02 and eleven digits, 000 and ten, or C0000 and eight.
///
/// The samples are made up.
const BEST_13: Format = Format::new("jtexpress-cn-best-13", "Older BEST number, 02 and eleven digits, 000 and ten, or C0000 and eight")
    .shape(&[either(&[&[lit("02"), digits(Serial, 11)], &[lit("000"), digits(Serial, 10)], &[lit("C0000"), digits(Serial, 8)]])])
    .evidence(Observed(&["public Hive function is_valid_logistic_no, 2022-11"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["0261840739526", "C000061840739"]);
const _: () = BEST_13.sound();

/// Older BEST number, 5 and 13 or 14 digits.
///
/// The sample is made up.
const BEST_5: Format = Format::new("jtexpress-cn-best-5", "Older BEST number, 5 and 13 or 14 digits")
    .shape(&[lit("5"), digits_between(Serial, 13, 14)])
    .evidence(Observed(&["public Hive function is_valid_logistic_no, 2022-11"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["56184073952618"]);
const _: () = BEST_5.sound();
