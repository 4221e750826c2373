//! Grupo Castores, express carrier of Mexico.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("castores", "Grupo Castores").country("MX").kind(Express).seventeentrack(100866).formats(&[N11]);

/// Eleven digits.
const N11: Format = Format::new("castores-11", "Eleven digits")
    .shape(&[digits(Serial, 11)])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/Castores.php"], "2026-11"))
    .valid(&["14070262068"]);
const _: () = N11.sound();
