//! Sendeo, express carrier of Türkiye.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("sendeo", "Sendeo").country("TR").kind(Express).formats(&[DIGITS]);

/// Ten to 13 digits.
///
/// The samples are made up.
const DIGITS: Format = Format::new("sendeo-digits", "Ten to 13 digits")
    .shape(&[digits_between(Serial, 10, 13)])
    .evidence(Observed(
        &["tests of a public reader of Turkish letters", "a public table of Turkish carriers (turkish cargo suite)"],
        "2026-11",
    ))
    .standing(DeclaredOnly)
    .valid(&["5500112233", "24081726359"])
    .invalid(&[("550011223", WrongLength)])
    .note("One of the sources asks for a 2 in front.");
const _: () = DIGITS.sound();
