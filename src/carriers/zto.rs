//! ZTO Express 中通快递.
//!
//! Taobao code ZTO, id 500. Number segments (号段) rotate every year; a rule list must be data, dated, and failing it
//! should warn, not reject. [tracking_url not verified]

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("zto", "ZTO Express")
    .zh("中通快递")
    .country("CN")
    .kind(Express)
    .tracking_url("https://www.zto.com/GuestService/Bill?txtbill={number}")
    .aftership("zto")
    .seventeentrack(190455)
    .formats(&[N14_7X, N14, N12_SEGMENTS, N15_4]);

/// ZTO 14 digits 73-78.
// CHECK: unknown DOMAIN:
// NOTES: example synthetic
// PATTERN: ^7[3-68]\d{12}$
const N14_7X: Format = Format::new("zto-14-7x", "ZTO 14 digits 73-78")
    .shape(&[lit("7"), chars(Serial, "3..68", 1), digits(Serial, 12)])
    .evidence(OpenSource(&["BF-zh/Courier-Validation:src/pattern/ZTO.ts"], "2026-11"))
    .valid(&["75312345678901"])
    .invalid(&[("77123456789012", WrongCharacter)]);
const _: () = N14_7X.sound();

/// ZTO any 14 digits.
// CHECK: unknown DOMAIN:
// NOTES: Taobao 2022 accepts every 14-digit number
// PATTERN: ^\d{14}$
const N14: Format = Format::new("zto-14", "ZTO any 14 digits")
    .shape(&[digits(Serial, 14)])
    .evidence(OpenSource(&["Hive UDF is_valid_logistic_no, 2022-11, reg_mail_no family"], "2026-11"))
    .valid(&["78123456789012"]);
const _: () = N14.sound();

/// ZTO 12 digits by segment.
// CHECK: unknown DOMAIN:
// NOTES: union of dated Taobao rules
// PATTERN: ^((010|100|118|120|128|200|205|358|359|518|528|571|618|628|660|665|666|680|688|689|701|717|718|719|728|738|751|757|761|762|763|765|768|778|779|780|805|828|852|880|881|882|885|888|960|988)\d{9}|(2008|2009|2010|2013|5711|7518|8050)\d{8}|(36|37|39|50|53|54|55|56|63|64|68|72|9[0-58])\d{10}|4\d{11}|2[1-9]\d{10})$
const N12_SEGMENTS: Format = Format::new("zto-12-segments", "ZTO 12 digits by segment")
    .shape(&[either(&[
        &[
            one_of(
                Prefix,
                &[
                    "010", "100", "118", "120", "128", "200", "205", "358", "359", "518", "528", "571", "618", "628",
                    "660", "665", "666", "680", "688", "689", "701", "717", "718", "719", "728", "738", "751", "757",
                    "761", "762", "763", "765", "768", "778", "779", "780", "805", "828", "852", "880", "881", "882",
                    "885", "888", "960", "988",
                ],
            ),
            digits(Serial, 9),
        ],
        &[one_of(Prefix, &["2008", "2009", "2010", "2013", "5711", "7518", "8050"]), digits(Serial, 8)],
        &[
            either(&[
                &[lit("36")],
                &[lit("37")],
                &[lit("39")],
                &[lit("50")],
                &[lit("53")],
                &[lit("54")],
                &[lit("55")],
                &[lit("56")],
                &[lit("63")],
                &[lit("64")],
                &[lit("68")],
                &[lit("72")],
                &[lit("9"), chars(Serial, "0..58", 1)],
            ]),
            digits(Serial, 10),
        ],
        &[lit("4"), digits(Serial, 11)],
        &[lit("2"), chars(Serial, "1..9", 1), digits(Serial, 10)],
    ])])
    .evidence(OpenSource(
        &[
            "taobao.logistics.companies.get reg_mail_no, ~2018 answer",
            "Hive UDF is_valid_logistic_no, 2022-11, reg_mail_no family",
        ],
        "2026-11",
    ))
    .valid(&["768123456789", "501234567890"]);
const _: () = N12_SEGMENTS.sound();

/// ZTO (reported) 15 digits 43.
// CHECK: unknown DOMAIN:
// NOTES: CONTESTED: the Hive UDF comments 432542035598773 beside 中通, its own regex rejects it; BF gives ^[34] 15
// digits to Yunda and ^(77|43)+12..15 to STO. Evidence favours Yunda/STO.
// PATTERN: ^43\d{13}$
const N15_4: Format = Format::new("zto-15-4", "ZTO (reported) 15 digits 43")
    .shape(&[lit("43"), digits(Serial, 13)])
    .evidence(Observed(&["Hive UDF is_valid_logistic_no, 2022-11, reg_mail_no family comment"], "2026-11"))
    .valid(&["432542035598773"]);
const _: () = N15_4.sound();
