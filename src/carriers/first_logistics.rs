//! First Logistics, express carrier of Indonesia.
//!
//! Single-source regex table by a hobbyist. Treat as a hint.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("first-logistics", "First Logistics").country("ID").kind(Express).formats(&[MAIN]);

/// First Logistics resi.
const MAIN: Format = Format::new("first-logistics-main", "First Logistics resi")
    .shape(&[digits(Serial, 8)])
    .evidence(OpenSource(&["public TypeScript function checkCourier()"], "2026-11"))
    .standing(DeclaredOnly);
const _: () = MAIN.sound();
