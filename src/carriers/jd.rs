//! JD Logistics 京东物流.
//!
//! 17TRACK: 191121 domestic, 190302 JD Worldwide. [tracking_url not verified]

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("jd", "JD Logistics")
    .zh("京东物流")
    .country("CN")
    .kind(Express)
    .tracking_url("https://www.jdl.com/")
    .seventeentrack(191121)
    .formats(&[JDV, JDXK, JD0, JDAA, PACKAGE]);

/// JD JDV + letter + 11 digits.
// CHECK: unknown DOMAIN:
// PATTERN: ^JDV[A-Z]\d{11}$
const JDV: Format = Format::new("jd-jdv", "JD JDV + letter + 11 digits")
    .shape(&[lit("JDV"), upper(Suffix, 1), digits(Serial, 11)])
    .evidence(OpenSource(
        &["Hive UDF is_valid_logistic_no, 2022-11, reg_mail_no family", "BF-zh/Courier-Validation:src/pattern/JD.ts"],
        "2026-11",
    ))
    .valid(&["JDVA11408814483"])
    .invalid(&[("JDVA1140881448", WrongLength)]);
const _: () = JDV.sound();

/// JD JDX / JDK + 12 digits.
// CHECK: unknown DOMAIN:
// PATTERN: ^JD[XK]\d{12}$
const JDXK: Format = Format::new("jd-jdxk", "JD JDX / JDK + 12 digits")
    .shape(&[lit("JD"), chars(Serial, "KX", 1), digits(Serial, 12)])
    .evidence(OpenSource(&["Hive UDF is_valid_logistic_no, 2022-11, reg_mail_no family"], "2026-11"))
    .valid(&["JDX123456789012"]);
const _: () = JDXK.sound();

/// JD JD + 13 digits.
// CHECK: unknown DOMAIN:
// NOTES: JD + 18 digits is DHL Paket, JD + 16 is Yodel/Whistl, JD + 10 is J&T Indonesia
// PATTERN: ^JD\d{13}$
const JD0: Format = Format::new("jd-jd0", "JD JD + 13 digits")
    .shape(&[lit("JD"), digits(Serial, 13)])
    .evidence(OpenSource(&["BF-zh/Courier-Validation:src/pattern/JD.ts"], "2026-11"))
    .valid(&["JD0228717729868"])
    .invalid(&[("JD014600008199960439", WrongLength)]);
const _: () = JD0.sound();

/// JD + 2 letters/digits + 11 digits.
// CHECK: unknown DOMAIN:
// PATTERN: ^JD[A-Z0-9]{2}\d{11}$
const JDAA: Format = Format::new("jd-jdaa", "JD + 2 letters/digits + 11 digits")
    .shape(&[lit("JD"), alnum(Serial, 2), digits(Serial, 11)])
    .evidence(OpenSource(&["BF-zh/Courier-Validation:src/pattern/JD.ts"], "2026-11"))
    .valid(&["JDWW34512345123"]);
const _: () = JDAA.sound();

/// JD package code with piece suffix.
// CHECK: unknown DOMAIN:
// BARCODE_FORMS: waybill-pieceIndex-pieceCount-: strip from the first hyphen
// PATTERN: ^JD[A-Z0-9]{13}-\d+-\d+-?\w*$
const PACKAGE: Format = Format::new("jd-package", "JD package code with piece suffix")
    .shape(&[
        lit("JD"),
        alnum(Serial, 13),
        lit("-"),
        digits_between(Serial, 1, 40),
        lit("-"),
        digits_between(Serial, 1, 40),
        Part::Run { field: Serial, set: Set::of("-"), min: 0, max: 1 },
        alnum_between(Serial, 0, 40),
    ])
    .evidence(Observed(&["general knowledge"], "2026-11"))
    .standing(Preview)
    .valid(&["JDVA11408814483-1-1-"]);
const _: () = PACKAGE.sound();
