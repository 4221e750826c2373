//! Surat Kargo, express carrier of Türkiye.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("surat-kargo", "Surat Kargo")
    .country("TR")
    .kind(Express)
    .aftership("surat-kargo")
    .seventeentrack(100703)
    .formats(&[N14, BARCODE_11, N10_12]);

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
