//! YTO Express 圆通速递.
//!
//! Taobao code YTO, id 101; kuaidi100 yuantong; kdniao YTO. No public check digit. YTO International YTG.. shape not
//! found. [tracking_url not verified]

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("yto", "YTO Express")
    .zh("圆通速递")
    .country("CN")
    .kind(Express)
    .tracking_url("https://www.yto.net.cn/")
    .aftership("yto")
    .seventeentrack(190157)
    .formats(&[YT13, LEGACY10, TAOBAO12, N18, DD, Y12]);

/// YTO YT + 13 digits.
// CHECK: unknown DOMAIN:
// NOTES: example synthetic. EVID allows YT + 10-16, which overlaps YunExpress: keep 13.
// PATTERN: ^YT\d{13}$
const YT13: Format = Format::new("yto-yt13", "YTO YT + 13 digits")
    .shape(&[lit("YT"), digits(Serial, 13)])
    .evidence(OpenSource(
        &[
            "BF-zh/Courier-Validation:src/pattern/YTO.ts",
            "recogniser with evidence levels citing reg_mail_no 2024-09-27",
        ],
        "2026-11",
    ))
    .valid(&["YT1234567890123"])
    .invalid(&[("YT123456789012", WrongLength), ("YT2229521272164446", WrongLength)]);
const _: () = YT13.sound();

/// YTO legacy 10 characters.
// CHECK: unknown DOMAIN:
// NOTES: old Taobao rule
// PATTERN: ^[0-35-9DEFGVWdefgvw]\d{9}$
const LEGACY10: Format = Format::new("yto-legacy10", "YTO legacy 10 characters")
    .shape(&[chars(Prefix, "0..35..9D..GVWd..gvw", 1), digits(Serial, 9)])
    .evidence(OpenSource(
        &[
            "baison invoice_no_manager",
            "kenee/ONEX-OMS:app/ome/view/admin/delivery/express_print.html (ShopeX OMS, Apache-2.0)",
        ],
        "2026-11",
    ))
    .valid(&["8123456789"]);
const _: () = LEGACY10.sound();

/// YTO two characters + 10 digits.
// CHECK: unknown DOMAIN:
// NOTES: Taobao 2018; 2022 widened to 10-13 digits
// PATTERN: ^[A-Za-z0-9]{2}\d{10}$
const TAOBAO12: Format = Format::new("yto-taobao12", "YTO two characters + 10 digits")
    .shape(&[chars(Prefix, "0..9A..Za..z", 2), digits(Serial, 10)])
    .evidence(OpenSource(&["taobao.logistics.companies.get reg_mail_no, ~2018 answer"], "2026-11"))
    .valid(&["YT1234567890"]);
const _: () = TAOBAO12.sound();

/// YTO 18 digits.
// CHECK: unknown DOMAIN:
// NOTES: 2018 said 8 or 9 first, 2022 says 6-9
// PATTERN: ^[6-9]\d{17}$
const N18: Format = Format::new("yto-18", "YTO 18 digits")
    .shape(&[chars(Prefix, "6..9", 1), digits(Serial, 17)])
    .evidence(OpenSource(
        &[
            "taobao.logistics.companies.get reg_mail_no, ~2018 answer",
            "Hive UDF is_valid_logistic_no, 2022-11, reg_mail_no family",
        ],
        "2026-11",
    ))
    .valid(&["812345678901234567"]);
const _: () = N18.sound();

/// YTO DD8/DD9 + 15.
// CHECK: unknown DOMAIN:
// NOTES: Taobao writes [DD]{2}, which really means any of D,D
// PATTERN: ^DD[89]\d{15}$
const DD: Format = Format::new("yto-dd", "YTO DD8/DD9 + 15")
    .shape(&[lit("DD"), chars(Serial, "89", 1), digits(Serial, 15)])
    .evidence(OpenSource(&["Hive UDF is_valid_logistic_no, 2022-11, reg_mail_no family"], "2026-11"))
    .valid(&["DD8123456789012345"]);
const _: () = DD.sound();

/// YTO Y + 12 digits.
// CHECK: unknown DOMAIN:
// PATTERN: ^Y\d{12}$
const Y12: Format = Format::new("yto-y12", "YTO Y + 12 digits")
    .shape(&[lit("Y"), digits(Serial, 12)])
    .evidence(OpenSource(&["Hive UDF is_valid_logistic_no, 2022-11, reg_mail_no family"], "2026-11"))
    .valid(&["Y123456789012"]);
const _: () = Y12.sound();
