//! Aras Kargo, express carrier of Türkiye.
//!
//! Parcels are also known by a code that the sender gives.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("aras-kargo", "Aras Kargo")
    .country("TR")
    .kind(Express)
    .tracking_url("https://kargotakip.araskargo.com.tr/mainpage.aspx?code={number}")
    .aftership("aras")
    .seventeentrack(100607)
    .formats(&[ARAS_13, N10_12, TRENDYOL]);

/// 13 digits.
///
/// The sample is made up.
const ARAS_13: Format = Format::new("aras-13", "13 digits")
    .shape(&[digits(Serial, 13)])
    .evidence(Observed(&["general knowledge"], "2026-11"))
    .standing(Preview)
    .valid(&["3225708663466"])
    .invalid(&[("123456789012", WrongLength)]);
const _: () = ARAS_13.sound();

/// Ten to twelve digits.
const N10_12: Format = Format::new("aras-10-12", "Ten to twelve digits")
    .shape(&[digits_between(Serial, 10, 12)])
    .evidence(Observed(
        &["tests of a public reader of Turkish letters", "a public table of Turkish carriers (turkish cargo suite)"],
        "2026-11",
    ))
    .standing(DeclaredOnly)
    .valid(&["4052118877"])
    .invalid(&[("405211887", WrongLength)]);
const _: () = N10_12.sound();

/// Code of Trendyol, 7260 and twelve digits.
///
/// The check digit is that of GS1: the digits of `726001840259637`, by 3 and 1 from the right, come to 138, so it is
/// 2.
///
/// The sample is made up.
const TRENDYOL: Format = Format::new("aras-trendyol", "Code of Trendyol, 7260 and twelve digits")
    .shape(&[lit("7260"), digits(Serial, 11), check_digit()])
    .check(Check::Gs1, From(0))
    .evidence(Observed(&["tests of eleven public programs of shops at Trendyol (15 numbers, all agree)"], "2026-11"))
    .valid(&["7260018402596372"]);
const _: () = TRENDYOL.sound();
