//! Starken, express carrier of Chile.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("starken", "Starken")
    .country("CL")
    .kind(Express)
    .aftership("starken")
    .seventeentrack(100246)
    .formats(&[N9]);

/// Nine digits that begin with 9.
const N9: Format = Format::new("starken-9", "Nine digits that begin with 9")
    .shape(&[lit("9"), digits(Serial, 8)])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/StarkenService.php"], "2026-11"));
const _: () = N9.sound();
