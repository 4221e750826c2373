//! SF Express 顺丰速运, express carrier of China.
//!
//! The check was worked out from numbers: a public routine that prints the next number shows what the last three
//! digits do, the rest was fitted to 34 numbers and then held for five others. Eight of ten of the older 12-digit
//! numbers agree with the same rule. The sample in the documentation of SF, SF1011603494291, does not: it is made up.
//! At 17TRACK the domestic house is 190766 and the international one 100012.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("sf-express", "SF Express")
    .zh("顺丰速运")
    .country("CN")
    .kind(Express)
    .tracking_url("https://www.sf-express.com/we/ow/chn/sc/waybill/waybill-detail/{number}")
    .aftership("sf-express")
    .seventeentrack(190766)
    .formats(&[N13, N14, N14D, N12, LEGACY_12, S7]);

/// SF and 13 digits.
///
/// The check digit weighs the serial by the odd numbers from the right, adds the tens and the last digit of each
/// product, and fills the sum up to a multiple of ten. For `534623824` the products are 4, 6, 40, 21, 18, 66, 52, 45,
/// 85 from the right, which fold to 67, so the digit is 3.
///
/// The samples are made up.
const N13: Format = Format::new("sf-13", "SF and 13 digits")
    .shape(&[lit("SF"), digits(Reference, 3), digits(Serial, 9), check_digit()])
    .check(Check::SfFold, From(5))
    .evidence(Observed(
        &[
            "zorem, Advanced Shipment Tracking, number detector",
            "Kutepov/parcels:track-numbers.csv",
            "kenee/ONEX-OMS:app/ome/view/admin/delivery/express_print.html",
            "BF-zh/Courier-Validation:src/pattern/SF.ts",
        ],
        "2026-11",
    ))
    .valid(&["SF1125346238243", "SF6043310798724", "SF1441234567891"])
    .invalid(&[("SF1125346238244", CheckDigitMismatch), ("SF112534623824", WrongLength)]);
const _: () = N13.sound();

/// SF, a letter or digit and twelve digits.
const N14: Format = Format::new("sf-14", "SF, a letter or digit and twelve digits")
    .shape(&[lit("SF"), alnum(Reference, 1), digits(Serial, 12)])
    .evidence(OpenSource(&["BF-zh/Courier-Validation:src/pattern/SF.ts"], "2026-11"))
    .valid(&["SF1000000000000"])
    .note("A letter may stand in the third place.");
const _: () = N14.sound();

/// SF and 14 digits.
///
/// The sample is made up.
const N14D: Format = Format::new("sf-14d", "SF and 14 digits")
    .shape(&[lit("SF"), digits(Serial, 14)])
    .evidence(OpenSource(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .valid(&["SF12345678901234"])
    .note("It is rarely met.");
const _: () = N14D.sound();

/// SF and twelve digits.
const N12: Format = Format::new("sf-12", "SF and twelve digits")
    .shape(&[lit("SF"), digits(Serial, 12)])
    .evidence(Observed(&["public recogniser that cites Taobao rules of 2024-09-27"], "2026-11"))
    .standing(Preview)
    .valid(&["SF123456789012"])
    .note("It is claimed by one recogniser, and not met in a corpus of searched numbers.");
const _: () = N12.sound();

/// Older number, twelve digits.
///
/// The check digit weighs the serial by the odd numbers from the right, adds the tens and the last digit of each
/// product, and fills the sum up to a multiple of ten. For `95490757` the products are 7, 15, 35, 0, 81, 44, 65, 135
/// from the right, which fold to 67, so the digit is 3.
const LEGACY_12: Format = Format::new("sf-legacy-12", "Older number, twelve digits")
    .shape(&[digits(Area, 3), digits(Serial, 8), check_digit()])
    .check(Check::SfFold, From(3))
    .evidence(Observed(&["kenee/ONEX-OMS:app/ome/view/admin/delivery/express_print.html"], "2026-11"))
    .valid(&["118954907573", "708329128335", "616549560293", "444006276289"])
    .invalid(&[("118954907574", CheckDigitMismatch)])
    .note(
        "The first three digits were the area of origin (755 is Shenzhen). Two published samples fail: \
        118650888018 and 444669873836.",
    );
const _: () = LEGACY_12.sound();

/// Freight, S7 and ten digits.
///
/// The sample is made up.
const S7: Format = Format::new("sf-s7", "Freight, S7 and ten digits")
    .shape(&[lit("S7"), digits(Serial, 10)])
    .evidence(Observed(&["a sheet of a forwarder of 2026, in a public program (one number)"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["S76184073952"]);
const _: () = S7.sound();
