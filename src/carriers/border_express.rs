//! Border Express, express carrier of Australia.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("border-express", "Border Express")
    .country("AU")
    .kind(Express)
    .aftership("borderexpress")
    .seventeentrack(100414)
    .formats(&[LETTERS]);

/// DCMC or MTLM and six digits, or BCWS and eight.
const LETTERS: Format = Format::new("border-express-letters", "DCMC or MTLM and six digits, or BCWS and eight")
    .shape(&[either(&[&[one_of(Prefix, &["DCMC", "MTLM"]), digits(Serial, 6)], &[lit("BCWS"), digits(Serial, 8)]])])
    .evidence(Observed(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .valid(&["DCMC002286"])
    .invalid(&[("DCMC00228", WrongLength)])
    .note("The letters in front may stand for the sender, and there may be more of them than these three.");
const _: () = LETTERS.sound();
