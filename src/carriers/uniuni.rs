//! UniUni, last-mile carrier of Canada.
//!
//! It publishes no format; only the UUS family can be told by its letters.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("uniuni", "UniUni")
    .country("CA")
    .kind(LastMile)
    .tracking_url("https://www.uniuni.com/tracking/?no={number}")
    .aftership("uniuni-webhook")
    .seventeentrack(100134)
    .formats(&[UUS, UNIA]);

/// UUS and letters or digits.
const UUS: Format = Format::new("uniuni-uus", "UUS and letters or digits")
    .shape(&[lit("UUS"), alnum_between(Reference, 8, 17)])
    .evidence(Observed(
        &["frappe cargo_management carrier regexes (^UUS0, commented out: first leg YunExpress YT)"],
        "2026-11",
    ))
    .valid(&["UUS62M6610133301160"])
    .invalid(&[("UUX62M6610133301160", WrongCharacter)])
    .note("Only the letters in front are documented; the length allowed here is a guess.");
const _: () = UUS.sound();

/// UNIA and nine to 13 letters or digits.
const UNIA: Format = Format::new("uniuni-unia", "UNIA and nine to 13 letters or digits")
    .shape(&[lit("UNIA"), alnum_between(Reference, 9, 13)])
    .evidence(Observed(&["list of carriers of a public browser extension"], "2026-11"))
    .standing(Preview)
    .note("Only the letters in front are documented; the length allowed here is a guess.");
const _: () = UNIA.sound();
