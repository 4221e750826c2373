//! Veho, last-mile carrier of the United States.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("veho", "Veho")
    .country("US")
    .kind(LastMile)
    .aftership("veho-webhook")
    .seventeentrack(101068)
    .formats(&[N1V, HF]);

/// 1V and letters or digits.
const N1V: Format = Format::new("veho-1v", "1V and letters or digits")
    .shape(&[lit("1V"), alnum_between(Reference, 4, 14)])
    .evidence(OpenSource(&["frappe cargo_management carrier regexes"], "2026-11"))
    .standing(DeclaredOnly)
    .note("Only the letters in front are documented; the length allowed here is a guess.");
const _: () = N1V.sound();

/// HF and 14 digits.
const HF: Format = Format::new("veho-hf", "HF and 14 digits")
    .shape(&[lit("HF"), digits(Serial, 14)])
    .evidence(Observed(&["answers with Veho's own tracking address in tests of a public program"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["HF01000042767022", "HF01000043507204"])
    .note("The letters may be the shipper's.");
const _: () = HF.sound();
