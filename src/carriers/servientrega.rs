//! Servientrega, express carrier of Colombia.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("servientrega", "Servientrega")
    .country("CO")
    .kind(Express)
    .aftership("servientrega")
    .seventeentrack(100495)
    .formats(&[MAIN, ECUADOR]);

/// Guide (guía).
const MAIN: Format = Format::new("servientrega-main", "Guide (guía)")
    .shape(&[either(&[&[lit("9"), digits_between(Serial, 9, 10)], &[lit("22"), digits(Serial, 8)]])])
    .evidence(OpenSource(&["public Kotlin class CarrierDetector of com.brk718.tracker.util"], "2026-11"))
    .note("The rule is from one public app of Colombia; ranges of bare digits overlap with other carriers.");
const _: () = MAIN.sound();

/// Ecuador, eleven digits.
const ECUADOR: Format = Format::new("servientrega-ec", "Ecuador, eleven digits")
    .shape(&[digits(Serial, 11)])
    .evidence(Observed(&["tests of a public shop of Ecuador"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["22073638394"])
    .invalid(&[("220736383934", WrongLength)]);
const _: () = ECUADOR.sound();
