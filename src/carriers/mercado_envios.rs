//! Mercado Envios, logistics of a marketplace of Argentina.
//!
//! Bare digit shipment ids are also common. No source.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("mercado-envios", "Mercado Envios").country("AR").kind(Marketplace).formats(&[ME]);

/// ME + 8-18 alphanumerics.
const ME: Format = Format::new("mercado-envios-me", "ME + 8-18 alphanumerics")
    .shape(&[lit("ME"), alnum_between(Reference, 8, 18)])
    .evidence(OpenSource(&["public Kotlin class CarrierDetector of com.brk718.tracker.util"], "2026-11"))
    .standing(DeclaredOnly);
const _: () = ME.sound();
