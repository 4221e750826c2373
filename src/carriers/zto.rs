//! ZTO Express 中通快递, express carrier of China.
//!
//! Taobao knows it as ZTO (500). Its number segments (号段) change every year, so that a number outside them is worth a
//! look and no more.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("zto", "ZTO Express")
    .zh("中通快递")
    .country("CN")
    .kind(Express)
    .tracking_url("https://www.zto.com/GuestService/Bill?txtbill={number}")
    .aftership("zto")
    .seventeentrack(190455)
    .formats(&[N14_7X, N14, N12_SEGMENTS, N15_4, LETTER, N13_OLD, N12_OLD, N15_2710]);

/// 14 digits that begin with 73 to 78.
///
/// The sample is made up.
const N14_7X: Format = Format::new("zto-14-7x", "14 digits that begin with 73 to 78")
    .shape(&[lit("7"), chars(Reference, "3..68", 1), digits(Serial, 12)])
    .evidence(OpenSource(&["BF-zh/Courier-Validation:src/pattern/ZTO.ts"], "2026-11"))
    .valid(&["75312345678901"])
    .invalid(&[("77123456789012", WrongCharacter)]);
const _: () = N14_7X.sound();

/// 14 digits.
const N14: Format = Format::new("zto-14", "14 digits")
    .shape(&[digits(Serial, 14)])
    .evidence(OpenSource(&["public Hive function is_valid_logistic_no, 2022-11"], "2026-11"))
    .valid(&["78123456789012"])
    .note("Since 2022 Taobao takes every number of 14 digits.");
const _: () = N14.sound();

/// Twelve digits by number segment.
const N12_SEGMENTS: Format = Format::new("zto-12-segments", "Twelve digits by number segment")
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
            one_of(
                Prefix,
                &[
                    "36", "37", "39", "50", "53", "54", "55", "56", "63", "64", "68", "72", "90", "91", "92", "93",
                    "94", "95", "98",
                ],
            ),
            digits(Serial, 10),
        ],
        &[lit("4"), digits(Serial, 11)],
        &[lit("2"), chars(Reference, "1..9", 1), digits(Serial, 10)],
    ])])
    .evidence(OpenSource(
        &["taobao.logistics.companies.get, answer of about 2018", "public Hive function is_valid_logistic_no, 2022-11"],
        "2026-11",
    ))
    .valid(&["768123456789", "501234567890"])
    .note("It holds the number segments (号段) of two dated rules of Taobao.");
const _: () = N12_SEGMENTS.sound();

/// 43 and 13 digits, perhaps ZTO.
const N15_4: Format = Format::new("zto-15-4", "43 and 13 digits, perhaps ZTO")
    .shape(&[lit("43"), digits(Serial, 13)])
    .evidence(Observed(&["comment in the public Hive function is_valid_logistic_no, 2022-11"], "2026-11"))
    .valid(&["432542035598773"])
    .note("Sources disagree: one gives it to 中通, two others give such numbers to Yunda and STO.");
const _: () = N15_4.sound();

/// Older number, A, B or H and 13 digits.
///
/// The sample is made up.
const LETTER: Format = Format::new("zto-letter", "Older number, A, B or H and 13 digits")
    .shape(&[chars(Prefix, "ABH", 1), digits(Serial, 13)])
    .evidence(Observed(&["taobao.logistics.companies.get, later answers kept in public programs"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["A6184073952618"]);
const _: () = LETTER.sound();

/// Older number, number segment and ten digits.
///
/// The sample is made up.
const N13_OLD: Format = Format::new("zto-13-old", "Older number, number segment and ten digits")
    .shape(&[either(&[&[lit("10"), chars(Reference, "0..7", 1)], &[lit("50"), chars(Reference, "3..7", 1)]]), digits(Serial, 10)])
    .evidence(Observed(&["taobao.logistics.companies.get, later answers kept in public programs"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["1026184073952"]);
const _: () = N13_OLD.sound();

/// Older number, 11 or 96 and ten digits.
///
/// The sample is made up.
const N12_OLD: Format = Format::new("zto-12-old", "Older number, 11 or 96 and ten digits")
    .shape(&[one_of(Prefix, &["11", "96"]), digits(Serial, 10)])
    .evidence(Observed(&["taobao.logistics.companies.get, later answers kept in public programs"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["966184073952"]);
const _: () = N12_OLD.sound();

/// Older number, 2710 and eleven digits.
///
/// The sample is made up.
const N15_2710: Format = Format::new("zto-15-2710", "Older number, 2710 and eleven digits")
    .shape(&[lit("2710"), digits(Serial, 11)])
    .evidence(Observed(&["taobao.logistics.companies.get, later answers kept in public programs"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["271061840739526"]);
const _: () = N15_2710.sound();
