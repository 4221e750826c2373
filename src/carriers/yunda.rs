//! Yunda Express 韵达快递, express carrier of China.
//!
//! Taobao knows it as YUNDA (102).

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("yunda", "Yunda Express")
    .zh("韵达快递")
    .country("CN")
    .kind(Express)
    .aftership("yundaex")
    .formats(&[N13, N13_SEG, N15, N15_34, N13_5, N16]);

/// 13 digits.
const N13: Format = Format::new("yunda-13", "13 digits")
    .shape(&[digits(Serial, 13)])
    .evidence(OpenSource(
        &["taobao.logistics.companies.get, answer of about 2018", "form of the carrier, which takes 13 digits"],
        "2026-11",
    ))
    .valid(&["3101234567890"]);
const _: () = N13.sound();

/// 13 digits by number segment.
const N13_SEG: Format = Format::new("yunda-13-seg", "13 digits by number segment")
    .shape(&[
        one_of(
            Prefix,
            &[
                "10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "31", "39", "50", "55", "58", "66", "77",
                "80", "88",
            ],
        ),
        digits(Serial, 11),
    ])
    .evidence(OpenSource(&["taobao.logistics.companies.get, answer of about 2018"], "2026-11"))
    .valid(&["3112345678901"]);
const _: () = N13_SEG.sound();

/// 15 digits by number segment.
const N15: Format = Format::new("yunda-15", "15 digits by number segment")
    .shape(&[
        one_of(
            Prefix,
            &[
                "10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "31", "39", "43", "46", "50", "55", "58",
                "66", "77", "80", "88",
            ],
        ),
        digits(Serial, 13),
    ])
    .evidence(OpenSource(&["Hive UDF is_valid_logistic_no, 2022-11, reg_mail_no family older revision"], "2026-11"))
    .valid(&["431234567890123", "462598779470531"])
    .note("The rule of 2022 takes any 15 digits.");
const _: () = N15.sound();

/// 15 digits that begin with 3 or 4.
const N15_34: Format = Format::new("yunda-15-34", "15 digits that begin with 3 or 4")
    .shape(&[chars(Prefix, "34", 1), digits(Serial, 14)])
    .evidence(OpenSource(&["BF-zh/Courier-Validation:src/pattern/YUNDA.ts"], "2026-11"))
    .valid(&["312345678901234"]);
const _: () = N15_34.sound();

/// 13 digits that begin with 5.
const N13_5: Format = Format::new("yunda-13-5", "13 digits that begin with 5")
    .shape(&[lit("5"), digits(Serial, 12)])
    .evidence(OpenSource(&["BF-zh/Courier-Validation:src/pattern/YUNDA.ts"], "2026-11"))
    .valid(&["5123456789012"]);
const _: () = N13_5.sound();

/// 16 digits by number segment.
const N16: Format = Format::new("yunda-16", "16 digits by number segment")
    .shape(&[
        one_of(
            Prefix,
            &[
                "10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "31", "39", "50", "55", "58", "66", "77",
                "80", "88",
            ],
        ),
        digits(Serial, 14),
    ])
    .evidence(Observed(&["public recogniser that cites Taobao rules of 2024-09-27"], "2026-11"))
    .standing(Preview)
    .note("It stands in one recogniser only, and is probably a misreading.");
const _: () = N16.sound();
