//! Yunda Express 韵达快递.
//!
//! Taobao code YUNDA, id 102. [tracking_url not verified]

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("yunda", "Yunda Express")
    .zh("韵达快递")
    .country("CN")
    .kind(Express)
    .tracking_url("http://www.yundaex.com/")
    .aftership("yundaex")
    .formats(&[N13, N13_SEG, N15, N15_34, N13_5, N16]);

/// Yunda 13 digits.
// CHECK: unknown DOMAIN:
// PATTERN: ^\d{13}$
const N13: Format = Format::new("yunda-13", "Yunda 13 digits")
    .shape(&[digits(Serial, 13)])
    .evidence(OpenSource(
        &["taobao.logistics.companies.get reg_mail_no, ~2018 answer", "(own site accepts 13 digits)"],
        "2026-11",
    ))
    .valid(&["3101234567890"]);
const _: () = N13.sound();

/// Yunda 13 digits by segment.
// CHECK: unknown DOMAIN:
// PATTERN: ^(1\d|31|39|50|55|58|66|77|80|88)\d{11}$
const N13_SEG: Format = Format::new("yunda-13-seg", "Yunda 13 digits by segment")
    .shape(&[
        either(&[
            &[lit("1"), digits(Serial, 1)],
            &[lit("31")],
            &[lit("39")],
            &[lit("50")],
            &[lit("55")],
            &[lit("58")],
            &[lit("66")],
            &[lit("77")],
            &[lit("80")],
            &[lit("88")],
        ]),
        digits(Serial, 11),
    ])
    .evidence(OpenSource(&["taobao.logistics.companies.get reg_mail_no, ~2018 answer"], "2026-11"))
    .valid(&["3112345678901"]);
const _: () = N13_SEG.sound();

/// Yunda 15 digits by segment.
// CHECK: unknown DOMAIN:
// NOTES: 46 added from the example in the UDF; 2022 rule is any 15 digits
// PATTERN: ^(1\d|31|39|43|46|50|55|58|66|77|80|88)\d{13}$
const N15: Format = Format::new("yunda-15", "Yunda 15 digits by segment")
    .shape(&[
        either(&[
            &[lit("1"), digits(Serial, 1)],
            &[lit("31")],
            &[lit("39")],
            &[lit("43")],
            &[lit("46")],
            &[lit("50")],
            &[lit("55")],
            &[lit("58")],
            &[lit("66")],
            &[lit("77")],
            &[lit("80")],
            &[lit("88")],
        ]),
        digits(Serial, 13),
    ])
    .evidence(OpenSource(&["Hive UDF is_valid_logistic_no, 2022-11, reg_mail_no family older revision"], "2026-11"))
    .valid(&["431234567890123", "462598779470531"]);
const _: () = N15.sound();

/// Yunda 15 digits first 3 or 4.
// CHECK: unknown DOMAIN:
// PATTERN: ^[34]\d{14}$
const N15_34: Format = Format::new("yunda-15-34", "Yunda 15 digits first 3 or 4")
    .shape(&[chars(Prefix, "34", 1), digits(Serial, 14)])
    .evidence(OpenSource(&["BF-zh/Courier-Validation:src/pattern/YUNDA.ts"], "2026-11"))
    .valid(&["312345678901234"]);
const _: () = N15_34.sound();

/// Yunda 13 digits first 5.
// CHECK: unknown DOMAIN:
// PATTERN: ^5\d{12}$
const N13_5: Format = Format::new("yunda-13-5", "Yunda 13 digits first 5")
    .shape(&[lit("5"), digits(Serial, 12)])
    .evidence(OpenSource(&["BF-zh/Courier-Validation:src/pattern/YUNDA.ts"], "2026-11"))
    .valid(&["5123456789012"]);
const _: () = N13_5.sound();

/// Yunda 16 digits by segment (EVID).
// CHECK: unknown DOMAIN:
// NOTES: only in one recogniser, probably a misreading of 13/15
// PATTERN: ^(1\d|31|39|50|55|58|66|77|80|88)\d{14}$
const N16: Format = Format::new("yunda-16", "Yunda 16 digits by segment (EVID)")
    .shape(&[
        either(&[
            &[lit("1"), digits(Serial, 1)],
            &[lit("31")],
            &[lit("39")],
            &[lit("50")],
            &[lit("55")],
            &[lit("58")],
            &[lit("66")],
            &[lit("77")],
            &[lit("80")],
            &[lit("88")],
        ]),
        digits(Serial, 14),
    ])
    .evidence(Observed(&["recogniser with evidence levels citing reg_mail_no 2024-09-27"], "2026-11"))
    .standing(Preview);
const _: () = N16.sound();
