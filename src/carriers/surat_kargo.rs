//! Surat Kargo, express carrier of Türkiye.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("surat-kargo", "Surat Kargo")
    .country("TR")
    .kind(Express)
    .aftership("surat-kargo")
    .seventeentrack(100703)
    .formats(&[N14, BARCODE_11, N10_12, TRENDYOL]);

/// Tracking number (kargo takip no), 14 digits.
const N14: Format = Format::new("surat-kargo-14", "Tracking number, 14 digits")
    .shape(&[digits(Serial, 14)])
    .evidence(Observed(
        &["label tests of a public marketplace tool (answers of the interface, KargoTakipNo)"],
        "2026-11",
    ))
    .standing(DeclaredOnly)
    .valid(&["25220148446193"]);
const _: () = N14.sound();

/// Barcode of the label (barkod no), eleven digits.
const BARCODE_11: Format = Format::new("surat-kargo-barcode-11", "Barcode of the label, eleven digits")
    .shape(&[digits(Serial, 11)])
    .evidence(Observed(&["label tests of a public marketplace tool (answers of the interface, BarkodNo)"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["01231201025"]);
const _: () = BARCODE_11.sound();

/// Ten to twelve digits.
///
/// The sample is made up.
const N10_12: Format = Format::new("surat-kargo-10-12", "Ten to twelve digits")
    .shape(&[digits_between(Serial, 10, 12)])
    .evidence(Observed(
        &["tests of a public reader of Turkish letters", "a public table of Turkish carriers (turkish cargo suite)"],
        "2026-11",
    ))
    .standing(DeclaredOnly)
    .valid(&["240817263950"])
    .invalid(&[("240817263", WrongLength)]);
const _: () = N10_12.sound();

/// Code of Trendyol, 7270 and twelve digits.
///
/// The check digit is that of GS1: the digits of `727001840259637`, by 3 and 1 from the right, come to 141, so it is
/// 9.
///
/// The sample is made up.
const TRENDYOL: Format = Format::new("surat-kargo-trendyol", "Code of Trendyol, 7270 and twelve digits")
    .shape(&[lit("7270"), digits(Serial, 11), check_digit()])
    .check(Check::Gs1, From(0))
    .evidence(Observed(&["tests of eleven public programs of shops at Trendyol (15 numbers, all agree)"], "2026-11"))
    .valid(&["7270018402596379"]);
const _: () = TRENDYOL.sound();
