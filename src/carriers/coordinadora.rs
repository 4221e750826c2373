//! Coordinadora, express carrier of Colombia.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("coordinadora", "Coordinadora").country("CO").kind(Express).aftership("coordinadora").formats(&[MAIN, N11]);

/// Guide (guía).
const MAIN: Format = Format::new("coordinadora-main", "Guide (guía)")
    .shape(&[chars(Prefix, "5..8", 1), digits_between(Serial, 9, 10)])
    .evidence(OpenSource(
        &[
            "public Kotlin class CarrierDetector of com.brk718.tracker.util",
            "Kutepov/parcels:common/components/services/CoordinadoraService.php",
        ],
        "2026-11",
    ))
    .valid(&["79340919976"])
    .note("The rule is from one public app of Colombia; ranges of bare digits overlap with other carriers.");
const _: () = MAIN.sound();

/// Guide (guía), eleven digits.
const N11: Format = Format::new("coordinadora-11", "Guide (guía), eleven digits")
    .shape(&[digits(Serial, 11)])
    .evidence(Observed(&["a test of a public shop with Coordinadora's own address for guides (91540504895)"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["91540504895"])
    .note("The rule that guides begin with 5 to 8 is one app's.");
const _: () = N11.sound();
