//! Yurtiçi Kargo, express carrier of Türkiye.
//!
//! A shipment has twelve digits, as is generally known.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("yurtici-kargo", "Yurtiçi Kargo")
    .country("TR")
    .kind(Express)
    .tracking_url("https://www.yurticikargo.com/tr/online-servisler/gonderi-sorgula?code={number}")
    .aliases(&["Yurtici Kargo", "yurtici"])
    .aftership("yurtici-kargo")
    .seventeentrack(100348)
    .formats(&[YURTICI_12, TRENDYOL, N10, TRENDYOL_16]);

/// Twelve digits.
///
/// The sample is made up.
const YURTICI_12: Format = Format::new("yurtici-12", "Twelve digits")
    .shape(&[digits(Serial, 12)])
    .evidence(Observed(&["general knowledge"], "2026-11"))
    .standing(Preview)
    .valid(&["550110380977"])
    .invalid(&[("12345678901", WrongLength)]);
const _: () = YURTICI_12.sound();

/// Code of Trendyol, 725 and 13 digits.
const TRENDYOL: Format = Format::new("yurtici-trendyol", "Code of Trendyol, 725 and 13 digits")
    .shape(&[lit("725"), digits(Serial, 13)])
    .evidence(OpenSource(
        &["Trendyol order quoted in a public client (7250000138171414, Yurtiçi Kargo Marketplace)"],
        "2026-11",
    ))
    .standing(DeclaredOnly)
    .valid(&["7250000138171414"])
    .invalid(&[("725000013817141", WrongLength)])
    .note("The marketplace gives it; the carrier finds the parcel by it.");
const _: () = TRENDYOL.sound();

/// Ten digits.
const N10: Format = Format::new("yurtici-10", "Ten digits")
    .shape(&[digits(Serial, 10)])
    .evidence(Observed(&["tests of a public reader of Turkish letters"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["7301234567"])
    .invalid(&[("730123456", WrongLength)]);
const _: () = N10.sound();

/// Code of Trendyol, 7250 and twelve digits.
///
/// The check digit is that of GS1: the digits of `725001840259637`, by 3 and 1 from the right, come to 135, so it is
/// 5.
///
/// The sample is made up.
const TRENDYOL_16: Format = Format::new("yurtici-trendyol-16", "Code of Trendyol, 7250 and twelve digits")
    .shape(&[lit("7250"), digits(Serial, 11), check_digit()])
    .check(Check::Gs1, From(0))
    .evidence(Observed(&["tests of eleven public programs of shops at Trendyol (15 numbers, all agree)"], "2026-11"))
    .valid(&["7250018402596375"]);
const _: () = TRENDYOL_16.sound();
