//! Envia, express carrier of Colombia.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("envia-co", "Envia")
    .country("CO")
    .kind(Express)
    .aliases(&["Colvanes"])
    .seventeentrack(100993)
    .formats(&[MAIN, N12]);

/// Guide (guía), of which the first three digits are the branch.
const MAIN: Format = Format::new("envia-co-main", "Guide (guía)")
    .shape(&[either(&[&[lit("1"), digits(Serial, 12)], &[lit("0"), digits(Serial, 11)]])])
    .evidence(OpenSource(
        &[
            "public Kotlin class CarrierDetector of com.brk718.tracker.util",
            "three public programs that build https://hub.envia.co/landingrastreo/Rastreo/Index?guia=",
        ],
        "2026-11",
    ))
    .note("The rule is from one public app of Colombia; ranges of bare digits overlap with other carriers.");
const _: () = MAIN.sound();

/// Guide (guía) of any branch, twelve digits.
///
/// The sample is made up.
const N12: Format = Format::new("envia-co-12", "Guide (guía) of any branch, twelve digits")
    .shape(&[digits(Area, 3), digits(Serial, 9)])
    .evidence(OpenSource(
        &["three public programs that build https://hub.envia.co/landingrastreo/Rastreo/Index?guia="],
        "2026-11",
    ))
    .standing(DeclaredOnly)
    .valid(&["114061840739"]);
const _: () = N12.sound();
