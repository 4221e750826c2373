//! Saferbo, express carrier of Colombia.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("saferbo", "Saferbo").country("CO").kind(Express).formats(&[MAIN]);

/// Guide (guía).
const MAIN: Format = Format::new("saferbo-main", "Guide (guía)")
    .shape(&[lit("3"), digits_between(Serial, 8, 9)])
    .evidence(OpenSource(&["public Kotlin class CarrierDetector of com.brk718.tracker.util"], "2026-11"))
    .note("The rule is from one public app of Colombia; ranges of bare digits overlap with other carriers.");
const _: () = MAIN.sound();
