//! Inter Rapidisimo, express carrier of Colombia.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("interrapidisimo", "Inter Rapidisimo")
    .country("CO")
    .kind(Express)
    .seventeentrack(100491)
    .formats(&[MAIN]);

/// Guide (guía).
const MAIN: Format = Format::new("interrapidisimo-main", "Guide (guía)")
    .shape(&[lit("24"), digits(Serial, 10)])
    .evidence(OpenSource(&["public Kotlin class CarrierDetector of com.brk718.tracker.util"], "2026-11"))
    .note("The rule is from one public app of Colombia; ranges of bare digits overlap with other carriers.");
const _: () = MAIN.sound();
