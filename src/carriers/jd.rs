//! JD Logistics 京东物流, express carrier of China.
//!
//! 17TRACK tells the domestic house (191121) from JD Worldwide (190302).

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("jd", "JD Logistics")
    .zh("京东物流")
    .country("CN")
    .kind(Express)
    .seventeentrack(191121)
    .formats(&[JDV, JDXK, JD0, JDAA, V11, JDV14, PACKAGE, N11]);

/// JDV, a letter and eleven digits.
const JDV: Format = Format::new("jd-jdv", "JDV, a letter and eleven digits")
    .shape(&[lit("JDV"), upper(Reference, 1), digits(Serial, 11)])
    .evidence(OpenSource(
        &["public Hive function is_valid_logistic_no, 2022-11", "BF-zh/Courier-Validation:src/pattern/JD.ts"],
        "2026-11",
    ))
    .valid(&["JDVA11408814483"])
    .invalid(&[("JDVA1140881448", WrongLength)]);
const _: () = JDV.sound();

/// JDX or JDK and twelve digits.
const JDXK: Format = Format::new("jd-jdxk", "JDX or JDK and twelve digits")
    .shape(&[lit("JD"), chars(Reference, "KX", 1), digits(Serial, 12)])
    .evidence(OpenSource(&["public Hive function is_valid_logistic_no, 2022-11"], "2026-11"))
    .valid(&["JDX123456789012"]);
const _: () = JDXK.sound();

/// JD and 13 digits.
const JD0: Format = Format::new("jd-jd0", "JD and 13 digits")
    .shape(&[lit("JD"), digits(Serial, 13)])
    .evidence(OpenSource(&["BF-zh/Courier-Validation:src/pattern/JD.ts"], "2026-11"))
    .valid(&["JD0228717729868"])
    .invalid(&[("JD014600008199960439", WrongLength)])
    .note("JD with 18 digits is DHL Paket, with 16 Yodel, with 10 J&T in Indonesia.");
const _: () = JD0.sound();

/// JD, two letters or digits and eleven digits.
const JDAA: Format = Format::new("jd-jdaa", "JD, two letters or digits and eleven digits")
    .shape(&[lit("JD"), alnum(Reference, 2), digits(Serial, 11)])
    .evidence(OpenSource(&["BF-zh/Courier-Validation:src/pattern/JD.ts"], "2026-11"))
    .valid(&["JDWW34512345123"]);
const _: () = JDAA.sound();

/// V, a letter and eleven digits: the waybill without JD.
///
/// The samples are made by the rule.
const V11: Format = Format::new("jd-v11", "V, a letter and eleven digits: the waybill without JD")
    .shape(&[lit("V"), upper(Reference, 1), digits(Serial, 11)])
    .evidence(OpenSource(
        &["public programs that ask kuaidi100 for type=jd, about 2018"],
        "2026-11",
    ))
    .valid(&["VC34430331111", "VB40647055086"])
    .invalid(&[("VC3443033111", WrongLength)]);
const _: () = V11.sound();

/// JDV, a letter and 14 digits.
///
/// The sample is made by the rule.
const JDV14: Format = Format::new("jd-jdv14", "JDV, a letter and 14 digits")
    .shape(&[lit("JDV"), upper(Reference, 1), digits(Serial, 14)])
    .evidence(Observed(&["a public program that asks kuaidi100 for type=jd, about 2021"], "2026-11"))
    .valid(&["JDVC14368249698552"]);
const _: () = JDV14.sound();

/// Older waybill, eleven digits.
///
/// The samples are made by the rule.
const N11: Format = Format::new("jd-11", "Older waybill, eleven digits")
    .shape(&[digits(Serial, 11)])
    .evidence(OpenSource(
        &[
            "public programs that ask kuaidi100 for type=jd, four of them, about 2018",
            "juhe.cn, answer of 2017 (com=jd)",
            "public kdniao client (ShipperCode JD)",
        ],
        "2026-11",
    ))
    .standing(DeclaredOnly)
    .valid(&["57371593360", "97400318389"])
    .invalid(&[("5737159336", WrongLength)])
    .note("Some look like a mobile phone of China: only the declared carrier tells them apart.");
const _: () = N11.sound();

/// Package code, with the piece behind.
///
/// The waybill stands in front; behind hyphens follow the piece and the number of pieces, which are no part of it.
const PACKAGE: Format = Format::new("jd-package", "Package code, with the piece behind")
    .shape(&[
        lit("JD"),
        alnum(Shipment, 13),
        lit("-"),
        digits_between(Piece, 1, 3),
        lit("-"),
        digits_between(ArticleCount, 1, 3),
        optional(&[lit("-")]),
    ])
    .evidence(Observed(&["general knowledge"], "2026-11"))
    .standing(Preview)
    .valid(&["JDVA11408814483-1-1-"]);
const _: () = PACKAGE.sound();
