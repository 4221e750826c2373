//! YTO Express 圆通速递, express carrier of China.
//!
//! Taobao knows it as YTO (101), kuaidi100 as yuantong. Length tells its YT numbers, with 13 digits, from those of
//! YunExpress, with 16.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("yto", "YTO Express")
    .zh("圆通速递")
    .country("CN")
    .kind(Express)
    .aftership("yto")
    .seventeentrack(190157)
    .formats(&[YT13, LEGACY10, TAOBAO12, N18, DD, Y12, LETTERS_8, N200]);

/// YT and 13 digits.
///
/// The sample is made up.
const YT13: Format = Format::new("yto-yt13", "YT and 13 digits")
    .shape(&[lit("YT"), digits(Serial, 13)])
    .evidence(OpenSource(
        &["BF-zh/Courier-Validation:src/pattern/YTO.ts", "public recogniser that cites Taobao rules of 2024-09-27"],
        "2026-11",
    ))
    .valid(&["YT1234567890123"])
    .invalid(&[("YT123456789012", WrongLength), ("YT2229521272164446", WrongLength)])
    .note("One recogniser allows 10 to 16 digits, which would take in YunExpress.");
const _: () = YT13.sound();

/// Older number, ten characters.
const LEGACY10: Format = Format::new("yto-legacy10", "Older number, ten characters")
    .shape(&[chars(Reference, "0..35..9D..GVW", 1), digits(Serial, 9)])
    .evidence(OpenSource(
        &["baison invoice_no_manager", "kenee/ONEX-OMS:app/ome/view/admin/delivery/express_print.html"],
        "2026-11",
    ))
    .valid(&["8123456789"])
    .note("Taobao took such numbers before 2018.");
const _: () = LEGACY10.sound();

/// Two characters and ten digits.
const TAOBAO12: Format = Format::new("yto-taobao12", "Two characters and ten digits")
    .shape(&[alnum(Reference, 2), digits(Serial, 10)])
    .evidence(OpenSource(&["taobao.logistics.companies.get, answer of about 2018"], "2026-11"))
    .valid(&["YT1234567890"])
    .note("The rule of Taobao in 2018; that of 2022 takes 10 to 13 digits.");
const _: () = TAOBAO12.sound();

/// 18 digits.
const N18: Format = Format::new("yto-18", "18 digits")
    .shape(&[chars(Prefix, "6..9", 1), digits(Serial, 17)])
    .evidence(OpenSource(
        &["taobao.logistics.companies.get, answer of about 2018", "public Hive function is_valid_logistic_no, 2022-11"],
        "2026-11",
    ))
    .valid(&["812345678901234567"])
    .note("The rule of 2018 said 8 or 9 in front, that of 2022 says 6 to 9.");
const _: () = N18.sound();

/// DD8 or DD9 and 15 digits.
const DD: Format = Format::new("yto-dd", "DD8 or DD9 and 15 digits")
    .shape(&[lit("DD"), chars(Reference, "89", 1), digits(Serial, 15)])
    .evidence(OpenSource(&["public Hive function is_valid_logistic_no, 2022-11"], "2026-11"))
    .valid(&["DD8123456789012345"])
    .note("Taobao's own expression is looser by accident.");
const _: () = DD.sound();

/// Y and twelve digits.
const Y12: Format = Format::new("yto-y12", "Y and twelve digits")
    .shape(&[lit("Y"), digits(Serial, 12)])
    .evidence(OpenSource(&["public Hive function is_valid_logistic_no, 2022-11"], "2026-11"))
    .valid(&["Y123456789012"]);
const _: () = Y12.sound();

/// Older number, two letters and eight digits.
///
/// The sample is made up.
const LETTERS_8: Format = Format::new("yto-letters-8", "Older number, two letters and eight digits")
    .shape(&[upper(Prefix, 2), digits(Serial, 8)])
    .evidence(Observed(
        &[
            "taobao.logistics.companies.get, later answers kept in public programs",
            "public Hive function is_valid_logistic_no, 2022-11",
        ],
        "2026-11",
    ))
    .standing(DeclaredOnly)
    .valid(&["WK61840739"]);
const _: () = LETTERS_8.sound();

/// 200 and 12 or 13 digits, in the Philippines.
const N200: Format = Format::new("yto-ph-200", "200 and 12 or 13 digits, in the Philippines")
    .shape(&[lit("200"), digits_between(Serial, 12, 13)])
    .evidence(Observed(&["notes of a public program for parcel rooms in the Philippines"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["2008077343558422", "200807758482509", "200807751202876"])
    .invalid(&[("20080775848250", WrongLength)]);
const _: () = N200.sound();
