//! Olva Courier, express carrier of Peru.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("olva", "Olva Courier").country("PE").kind(Express).seventeentrack(100846).formats(&[YEAR]);

/// Number and year, 8 to 12 digits.
const YEAR: Format = Format::new("olva-year", "Number and year, 8 to 12 digits")
    .shape(&[digits_between(Serial, 8, 12)])
    .evidence(Observed(&["a public client of the tracking page of the carrier"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["255250426", "262552504"])
    .invalid(&[("2552504", WrongLength)])
    .note("The page writes 2552504 - 26 and the letter of the carrier 26-2552504; 26 is the year.");
const _: () = YEAR.sound();
