//! Econt, express carrier of Bulgaria.
//!
//! A shipment has 13 digits and begins with 1051 or 5300, as is generally known.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("econt", "Econt")
    .country("BG")
    .kind(Express)
    .tracking_url("https://www.econt.com/services/track-shipment/{number}")
    .aftership("econt")
    .formats(&[N13, N10]);

/// 13 digits.
///
/// The sample is made up.
const N13: Format = Format::new("econt-13", "13 digits")
    .shape(&[digits(Serial, 13)])
    .evidence(Observed(&["general knowledge"], "2026-11"))
    .standing(Preview)
    .valid(&["1051234567890"])
    .invalid(&[("105123456789", WrongLength)]);
const _: () = N13.sound();

/// Ten digits.
///
/// The sample is made up.
const N10: Format = Format::new("econt-10", "Ten digits")
    .shape(&[digits(Serial, 10)])
    .evidence(Observed(
        &["test of a public program of a shop, with https://www.econt.com/services/track-shipment/"],
        "2026-11",
    ))
    .standing(DeclaredOnly)
    .valid(&["1053618407"]);
const _: () = N10.sound();
