//! Mercado Envios, logistics of a marketplace of Argentina.
//!
//! Bare digits are said to be common as shipment numbers, for which no source was found.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("mercado-envios", "Mercado Envios").country("AR").kind(Marketplace).formats(&[ME]);

/// ME and 8 to 18 letters or digits.
const ME: Format = Format::new("mercado-envios-me", "ME and 8 to 18 letters or digits")
    .shape(&[lit("ME"), alnum_between(Reference, 8, 18)])
    .evidence(OpenSource(&["public Kotlin class CarrierDetector of com.brk718.tracker.util"], "2026-11"))
    .standing(DeclaredOnly);
const _: () = ME.sound();
