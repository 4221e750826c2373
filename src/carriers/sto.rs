//! STO Express 申通快递, express carrier of China.
//!
//! Taobao knows it as STO (100), kuaidi100 as shentong.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("sto", "STO Express")
    .zh("申通快递")
    .country("CN")
    .kind(Express)
    .aftership("sto")
    .seventeentrack(190324)
    .formats(&[N77_15, N88_99_15, N773, N13_DOUBLE, N13_4, N12, N13_3, STO10, N43, N13_37, N12_4, N12_11, S18]);

/// 77 and 13 digits.
const N77_15: Format = Format::new("sto-77-15", "77 and 13 digits")
    .shape(&[lit("77"), digits(Serial, 13)])
    .evidence(OpenSource(
        &["public Hive function is_valid_logistic_no, 2022-11", "Kutepov/parcels:track-numbers.csv"],
        "2026-11",
    ))
    .valid(&["775510243753211", "775510197994133"])
    .invalid(&[("7755102437532", WrongLength)]);
const _: () = N77_15.sound();

/// 88 or 99 and 13 digits.
const N88_99_15: Format = Format::new("sto-88-99-15", "88 or 99 and 13 digits")
    .shape(&[one_of(Prefix, &["88", "99"]), digits(Serial, 13)])
    .evidence(OpenSource(&["public Hive function is_valid_logistic_no, 2022-11"], "2026-11"))
    .valid(&["881234567890123"]);
const _: () = N88_99_15.sound();

/// 773 and 9 to 13 digits.
const N773: Format = Format::new("sto-773", "773 and 9 to 13 digits")
    .shape(&[lit("773"), digits_between(Serial, 9, 13)])
    .evidence(OpenSource(&["Hive UDF is_valid_logistic_no, 2022-11, reg_mail_no family (with example)"], "2026-11"))
    .valid(&["77316523125896"]);
const _: () = N773.sound();

/// 33, 55, 66, 77, 88 or 99 and eleven digits.
const N13_DOUBLE: Format = Format::new("sto-13-double", "33, 55, 66, 77, 88 or 99 and eleven digits")
    .shape(&[one_of(Prefix, &["33", "55", "66", "77", "88", "99"]), digits(Serial, 11)])
    .evidence(OpenSource(&["taobao.logistics.companies.get, answer of about 2018"], "2026-11"))
    .valid(&["3312345678901"]);
const _: () = N13_DOUBLE.sound();

/// 4 and twelve digits.
const N13_4: Format = Format::new("sto-13-4", "4 and twelve digits")
    .shape(&[lit("4"), digits(Serial, 12)])
    .evidence(OpenSource(&["taobao.logistics.companies.get, answer of about 2018"], "2026-11"))
    .valid(&["4123456789012"]);
const _: () = N13_4.sound();

/// Number segment and nine digits, twelve in all.
const N12: Format = Format::new("sto-12", "Number segment and nine digits, twelve in all")
    .shape(&[
        one_of(
            Prefix,
            &["220", "227", "229", "268", "368", "468", "568", "588", "668", "688", "768", "868", "888", "968"],
        ),
        digits(Serial, 9),
    ])
    .evidence(OpenSource(&["taobao.logistics.companies.get, answer of about 2018"], "2026-11"))
    .valid(&["268123456789", "229573495732"]);
const _: () = N12.sound();

/// Number segment and ten digits.
const N13_3: Format = Format::new("sto-13-3", "Number segment and ten digits")
    .shape(&[
        one_of(
            Prefix,
            &["268", "368", "468", "568", "588", "668", "688", "768", "868", "888", "968", "11", "22", "40"],
        ),
        digits(Serial, 10),
    ])
    .evidence(OpenSource(&["taobao.logistics.companies.get, answer of about 2018"], "2026-11"))
    .valid(&["2681234567890"]);
const _: () = N13_3.sound();

/// STO and ten digits.
const STO10: Format = Format::new("sto-sto10", "STO and ten digits")
    .shape(&[lit("STO"), digits(Serial, 10)])
    .evidence(OpenSource(&["taobao.logistics.companies.get, answer of about 2018"], "2026-11"))
    .valid(&["STO1234567890"]);
const _: () = STO10.sound();

/// 77 or 43 and 12 to 15 digits.
const N43: Format = Format::new("sto-43", "77 or 43 and 12 to 15 digits")
    .shape(&[one_of(Prefix, &["43", "77"]), digits_between(Serial, 12, 15)])
    .evidence(OpenSource(&["BF-zh/Courier-Validation:src/pattern/STO.ts"], "2026-11"))
    .valid(&["43123456789012"])
    .note("It overlaps with the 43 numbers of Yunda.");
const _: () = N43.sound();

/// Older number, 37, 11, 22 or 44 and eleven digits.
///
/// The sample is made up.
const N13_37: Format = Format::new("sto-13-37", "Older number, 37, 11, 22 or 44 and eleven digits")
    .shape(&[one_of(Prefix, &["11", "22", "37", "44"]), digits(Serial, 11)])
    .evidence(Observed(
        &["taobao.logistics.companies.get, later answers kept in public programs", "sockball/logistics, tests"],
        "2026-11",
    ))
    .standing(DeclaredOnly)
    .valid(&["3761840739526"]);
const _: () = N13_37.sound();

/// Older number, 4 and eleven digits.
///
/// The sample is made up.
const N12_4: Format = Format::new("sto-12-4", "Older number, 4 and eleven digits")
    .shape(&[lit("4"), digits(Serial, 11)])
    .evidence(Observed(&["taobao.logistics.companies.get, later answers kept in public programs"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["461840739526"]);
const _: () = N12_4.sound();

/// Older number, 11 or 22 and ten digits.
///
/// The sample is made up.
const N12_11: Format = Format::new("sto-12-11", "Older number, 11 or 22 and ten digits")
    .shape(&[one_of(Prefix, &["11", "22"]), digits(Serial, 10)])
    .evidence(Observed(&["taobao.logistics.companies.get, later answers kept in public programs"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["116184073952"]);
const _: () = N12_11.sound();

/// S18 and twelve digits, in the Philippines.
const S18: Format = Format::new("sto-ph-s18", "S18 and twelve digits, in the Philippines")
    .shape(&[lit("S18"), digits(Serial, 12)])
    .evidence(Observed(&["notes of a public program for parcel rooms in the Philippines"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["S18910007351573"])
    .invalid(&[("S1891000735157", WrongLength)]);
const _: () = S18.sound();
