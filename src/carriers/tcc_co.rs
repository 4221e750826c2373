//! TCC, express carrier of Colombia.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("tcc-co", "TCC").country("CO").kind(Express).formats(&[MAIN]);

/// Guide (guía).
const MAIN: Format = Format::new("tcc-co-main", "Guide (guía)")
    .shape(&[lit("7"), digits_between(Serial, 9, 11)])
    .evidence(OpenSource(&["public Kotlin class CarrierDetector of com.brk718.tracker.util"], "2026-11"))
    .note("The rule is from one public app of Colombia; ranges of bare digits overlap with other carriers.");
const _: () = MAIN.sound();
