//! ORLEN Paczka, last-mile carrier of Poland.
//!
//! A number has 13 digits, of which no rule is known.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("orlen-paczka", "ORLEN Paczka")
    .country("PL")
    .kind(LastMile)
    .tracking_url("https://www.orlenpaczka.pl/sledz-paczke/?numer={number}")
    .aliases(&["Paczka w RUCHu"])
    .aftership("paczka-w-ruchu")
    .formats(&[N13]);

/// 13 digits.
///
/// The sample is made up.
const N13: Format = Format::new("orlen-paczka-13", "13 digits")
    .shape(&[digits(Serial, 13)])
    .evidence(Observed(&["general knowledge"], "2026-11"))
    .standing(Preview)
    .valid(&["8685439295838"])
    .invalid(&[("123456789012", WrongLength)]);
const _: () = N13.sound();
