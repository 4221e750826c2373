//! Envia, express carrier of Colombia.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("envia-co", "Envia")
    .country("CO")
    .kind(Express)
    .aliases(&["Colvanes"])
    .seventeentrack(100993)
    .formats(&[MAIN]);

/// Guide (guía).
const MAIN: Format = Format::new("envia-co-main", "Guide (guía)")
    .shape(&[either(&[&[lit("1"), digits(Serial, 12)], &[lit("0"), digits(Serial, 11)]])])
    .evidence(OpenSource(&["public Kotlin class CarrierDetector of com.brk718.tracker.util"], "2026-11"))
    .note("The rule is from one public app of Colombia; ranges of bare digits overlap with other carriers.");
const _: () = MAIN.sound();
