//! Deppon 德邦快递, express carrier of China.
//!
//! At Taobao: DBL (107, freight) and DBKD (express).

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("deppon", "Deppon")
    .zh("德邦快递")
    .country("CN")
    .kind(Express)
    .seventeentrack(190174)
    .formats(&[DPK, DPL, N8_10, HYPHEN, N15_HYPHEN]);

/// DPK and twelve digits.
const DPK: Format = Format::new("deppon-dpk", "DPK and twelve digits")
    .shape(&[lit("DPK"), digits(Serial, 12)])
    .evidence(OpenSource(
        &[
            "zorem, Advanced Shipment Tracking, number detector",
            "BF-zh/Courier-Validation:src/pattern/DPK.ts",
            "public Hive function is_valid_logistic_no, 2022-11",
            "Kutepov/parcels:track-numbers.csv",
        ],
        "2026-11",
    ))
    .valid(&["DPK200071957168", "DPK364112047425", "DPK300585915441", "DPK210215605438"])
    .invalid(&[("DPK20007195716", WrongLength)]);
const _: () = DPK.sound();

/// DP, a letter and twelve digits.
const DPL: Format = Format::new("deppon-dpl", "DP, a letter and twelve digits")
    .shape(&[lit("DP"), upper(Reference, 1), digits(Serial, 12)])
    .evidence(OpenSource(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .valid(&["DPL123456789012"]);
const _: () = DPL.sound();

/// Eight to ten digits.
///
/// The sample is made up.
const N8_10: Format = Format::new("deppon-8-10", "Eight to ten digits")
    .shape(&[digits_between(Serial, 8, 10)])
    .evidence(OpenSource(&["taobao.logistics.companies.get, answer of about 2018"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["37281331"]);
const _: () = N8_10.sound();

/// Piece number with hyphens.
///
/// The shipment stands in front; behind hyphens follow the piece and the number of pieces.
const HYPHEN: Format = Format::new("deppon-hyphen", "Piece number with hyphens")
    .shape(&[
        lit("DPK"),
        digits_between(Shipment, 11, 20),
        lit("-"),
        digits_between(Piece, 1, 3),
        optional(&[lit("-"), digits_between(ArticleCount, 1, 3)]),
    ])
    .evidence(OpenSource(&["public Hive function is_valid_logistic_no, 2022-11"], "2026-11"))
    .valid(&["DPK200071957168-1-1"]);
const _: () = HYPHEN.sound();

/// Piece number of 15 to 20 digits, with hyphens.
///
/// Nearly any digits with a count behind them look so. The sample is made up.
const N15_HYPHEN: Format = Format::new("deppon-15-hyphen", "Piece number of 15 to 20 digits, with hyphens")
    .shape(&[
        digits_between(Shipment, 15, 20),
        lit("-"),
        digits_between(Piece, 1, 3),
        optional(&[lit("-"), digits_between(ArticleCount, 1, 3)]),
    ])
    .evidence(OpenSource(&["public Hive function is_valid_logistic_no, 2022-11"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["200071957168001-1-1"]);
const _: () = N15_HYPHEN.sound();
