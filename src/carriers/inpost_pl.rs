//! InPost, last-mile carrier of Poland.
//!
//! Numbers have 24 digits. Five check rules were tried on two public numbers, and none holds. Older labels have ten
//! digits, or begin with A000 for Allegro One.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("inpost-pl", "InPost")
    .country("PL")
    .kind(LastMile)
    .tracking_url("https://inpost.pl/sledzenie-przesylek?number={number}")
    .aliases(&["Paczkomaty"])
    .aftership("inpost-paczkomaty")
    .seventeentrack(100043)
    .formats(&[N24]);

/// 24 digits.
///
/// The first digit is 5 or 6 in the samples.
const N24: Format = Format::new("inpost-pl-24", "24 digits")
    .shape(&[digits(Serial, 24)])
    .evidence(OpenSource(
        &["moralmunky/Home-Assistant-Mail-And-Packages", "alufers/inpost-cli (via plhery/delivery-tracker)"],
        "2026-11",
    ))
    .valid(&["520113017830399002575123", "642600027844200234823732"])
    .invalid(&[("52011301783039900257512", WrongLength)]);
const _: () = N24.sound();
