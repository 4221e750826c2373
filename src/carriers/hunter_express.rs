//! Hunter Express, express carrier of Australia.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("hunter-express", "Hunter Express")
    .country("AU")
    .kind(Express)
    .aftership("hunter-express")
    .seventeentrack(100233)
    .formats(&[LETTERS]);

/// Three letters and six digits.
const LETTERS: Format = Format::new("hunter-express-9", "Three letters and six digits")
    .shape(&[upper(Prefix, 3), digits(Serial, 6)])
    .evidence(Observed(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["KLX064143"])
    .invalid(&[("KLX06414", WrongLength)])
    .note("The letters may stand for the sender.");
const _: () = LETTERS.sound();
