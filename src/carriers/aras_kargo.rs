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
    .formats(&[ARAS_13, N10_12]);

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
