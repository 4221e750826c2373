//! JP Express, express carrier of Japan.
//!
//! It ceased in 2010, when Japan Post took it over; its numbers survive in old data. All 101 numbers in a public set
//! of fixtures agree with the check.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("jp-express", "JP Express").country("JP").kind(Express).formats(&[N12]);

/// Pelican waybill, twelve digits.
///
/// The check digit is what the digits before it leave when they are divided by 7, so it is never above 6.
/// `34801224435` leaves 5.
const N12: Format = Format::new("jp-express-12", "Pelican waybill, twelve digits")
    .shape(&[digits(Serial, 11), Part::Check(Set::of("0..6"))])
    .check(Check::Mod7, From(0))
    .evidence(OpenSource(
        &[
            "nayutaya/packtrack:tracker/jpexpress/package/tracking_number.py",
            "nayutaya/packtrack:tracker/jpexpress/package/fixtures/numbers.txt",
        ],
        "2026-11",
    ))
    .grouping(&[3, 2, 3, 4])
    .valid(&["348012244355", "348001663940", "144856020890"])
    .invalid(&[("348089408743", CheckDigitMismatch)])
    .note("The site printed it in groups, as in 348-01-037-7713.");
const _: () = N12.sound();
