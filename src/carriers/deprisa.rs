//! Deprisa, express carrier of Colombia.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("deprisa", "Deprisa").country("CO").kind(Express).seventeentrack(100287).formats(&[MAIN]);

/// Guide (guía).
const MAIN: Format = Format::new("deprisa-main", "Guide (guía)")
    .shape(&[either(&[&[lit("20"), digits_between(Serial, 6, 7)], &[lit("DEP"), digits_between(Serial, 6, 14)]])])
    .evidence(OpenSource(&["public Kotlin class CarrierDetector of com.brk718.tracker.util"], "2026-11"))
    .note("The rule is from one public app of Colombia; ranges of bare digits overlap with other carriers.");
const _: () = MAIN.sound();
