//! Coordinadora, express carrier of Colombia.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("coordinadora", "Coordinadora").country("CO").kind(Express).aftership("coordinadora").formats(&[MAIN]);

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
