//! DAI Post, cross-border carrier of Australia.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("dai-post", "DAI Post")
    .country("AU")
    .kind(CrossBorder)
    .aftership("daiglobaltrack")
    .seventeentrack(100790)
    .formats(&[LETTERS]);

/// Two letters and ten digits.
const LETTERS: Format = Format::new("dai-post-12", "Two letters and ten digits")
    .shape(&[upper(Prefix, 2), digits(Serial, 10)])
    .evidence(Observed(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["HG1000263662"])
    .invalid(&[("HG100026366", WrongLength)]);
const _: () = LETTERS.sound();
