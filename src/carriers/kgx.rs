//! KGXpress, express carrier of Indonesia.
//!
//! Single-source regex table by a hobbyist. Treat as a hint.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("kgx", "KGXpress").country("ID").kind(Express).formats(&[MAIN]);

/// KGXpress resi.
const MAIN: Format = Format::new("kgx-main", "KGXpress resi")
    .shape(&[lit("KGX"), digits_between(Serial, 4, 14)])
    .evidence(OpenSource(&["public TypeScript function checkCourier()"], "2026-11"));
const _: () = MAIN.sound();
