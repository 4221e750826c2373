//! J&T Express China (incl. former BEST Express) 极兔速递.
//!
//! Taobao code HTKY / id 502 was 百世快递 (Huitong) and now means 极兔速递: an ERP mapping by code must be dated.
//! [aftership_slug not verified] [tracking_url not verified]

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("jtexpress-cn", "J&T Express China (incl. former BEST Express)")
    .zh("极兔速递")
    .country("CN")
    .kind(Express)
    .tracking_url("https://www.jtexpress.com.cn/")
    .aftership("jtexpress")
    .seventeentrack(190442)
    .formats(&[JT13, JT12, BEST_K8, BEST_LETTER, BEST_12, BEST_14, BEST_16]);

/// J&T JT + 13 digits.
// CHECK: unknown DOMAIN:
// NOTES: JT + 14 is J&T Singapore
// PATTERN: ^JT\d{13}$
const JT13: Format = Format::new("jtexpress-cn-jt13", "J&T JT + 13 digits")
    .shape(&[lit("JT"), digits(Serial, 13)])
    .evidence(OpenSource(
        &[
            "zorem Advanced Shipment Tracking tracking-number autodetector JS",
            "BF-zh/Courier-Validation:src/pattern/JT.ts",
            "Hive UDF is_valid_logistic_no, 2022-11, reg_mail_no family",
        ],
        "2026-11",
    ))
    .valid(&["JT5091156768308", "JT3002232682242", "JT0006968326954"])
    .invalid(&[("JT20220209710225", WrongLength)]);
const _: () = JT13.sound();

/// J&T JT + 12 digits.
// CHECK: unknown DOMAIN:
// PATTERN: ^JT\d{12}$
const JT12: Format = Format::new("jtexpress-cn-jt12", "J&T JT + 12 digits")
    .shape(&[lit("JT"), digits(Serial, 12)])
    .evidence(OpenSource(&["Hive UDF is_valid_logistic_no, 2022-11, reg_mail_no family"], "2026-11"))
    .valid(&["JT123456789012"]);
const _: () = JT12.sound();

/// BEST legacy K8/BXA.
// CHECK: unknown DOMAIN:
// PATTERN: ^(K8\d{11}|BXA\d{10})$
const BEST_K8: Format = Format::new("jtexpress-cn-best-k8", "BEST legacy K8/BXA")
    .shape(&[either(&[&[lit("K8"), digits(Serial, 11)], &[lit("BXA"), digits(Serial, 10)]])])
    .evidence(OpenSource(&["taobao.logistics.companies.get reg_mail_no, ~2018 answer"], "2026-11"))
    .valid(&["K812345678901", "BXA1234567890"]);
const _: () = BEST_K8.sound();

/// BEST legacy letter + 12.
// CHECK: unknown DOMAIN:
// PATTERN: ^[ABDE]\d{12}$
const BEST_LETTER: Format = Format::new("jtexpress-cn-best-letter", "BEST legacy letter + 12")
    .shape(&[chars(Prefix, "ABDE", 1), digits(Serial, 12)])
    .evidence(OpenSource(&["taobao.logistics.companies.get reg_mail_no, ~2018 answer"], "2026-11"))
    .valid(&["A123456789012"]);
const _: () = BEST_LETTER.sound();

/// BEST legacy 12 digits.
// CHECK: unknown DOMAIN:
// PATTERN: ^(2[1-9]|3\d|61|63)\d{10}$
const BEST_12: Format = Format::new("jtexpress-cn-best-12", "BEST legacy 12 digits")
    .shape(&[
        either(&[&[lit("2"), chars(Serial, "1..9", 1)], &[lit("3"), digits(Serial, 1)], &[lit("61")], &[lit("63")]]),
        digits(Serial, 10),
    ])
    .evidence(OpenSource(&["taobao.logistics.companies.get reg_mail_no, ~2018 answer"], "2026-11"))
    .valid(&["210827085629", "610002215997"]);
const _: () = BEST_12.sound();

/// BEST legacy 14 digits 50/51/6/7.
// CHECK: unknown DOMAIN:
// PATTERN: ^((50|51)\d{12}|[67]\d{13})$
const BEST_14: Format = Format::new("jtexpress-cn-best-14", "BEST legacy 14 digits 50/51/6/7")
    .shape(&[either(&[
        &[one_of(Prefix, &["50", "51"]), digits(Serial, 12)],
        &[chars(Prefix, "67", 1), digits(Serial, 13)],
    ])])
    .evidence(OpenSource(
        &[
            "taobao.logistics.companies.get reg_mail_no, ~2018 answer",
            "zorem Advanced Shipment Tracking tracking-number autodetector JS",
        ],
        "2026-11",
    ))
    .valid(&["50123456789012", "60850136322011"]);
const _: () = BEST_14.sound();

/// BEST legacy 58 + 14.
// CHECK: unknown DOMAIN:
// PATTERN: ^58\d{14}$
const BEST_16: Format = Format::new("jtexpress-cn-best-16", "BEST legacy 58 + 14")
    .shape(&[lit("58"), digits(Serial, 14)])
    .evidence(OpenSource(&["taobao.logistics.companies.get reg_mail_no, ~2018 answer"], "2026-11"))
    .valid(&["5812345678901234"]);
const _: () = BEST_16.sound();
