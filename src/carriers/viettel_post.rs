//! Viettel Post, express carrier of Vietnam.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("viettel-post", "Viettel Post")
    .country("VN")
    .kind(Express)
    .aftership("viettelpost")
    .seventeentrack(100611).formats(&[N11, LETTERS_10]);

/// Order number, eleven or twelve digits.
///
/// The samples are made by the rule.
const N11: Format = Format::new("viettel-post-11", "Order number, eleven or twelve digits")
    .shape(&[digits_between(Serial, 11, 12)])
    .evidence(Observed(&["Viettel Post's own tracking address in two public programs"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["17706700672", "19250679049"])
    .note("Twelve digits are one bot's rule.");
const _: () = N11.sound();

/// Order number, three letters and ten digits.
const LETTERS_10: Format = Format::new("viettel-post-letters-10", "Order number, three letters and ten digits")
    .shape(&[upper(Prefix, 3), digits(Serial, 10)])
    .evidence(Observed(&["a test of a public shop with Viettel Post's own tracking address (PKE1517075220)"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["PKE1517075220"]);
const _: () = LETTERS_10.sound();
