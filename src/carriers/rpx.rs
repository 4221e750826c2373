//! RPX Indonesia, express carrier of Indonesia.
//!
//! The rule is from one public table of a hobbyist, and is a hint rather than a proof.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("rpx", "RPX Indonesia").country("ID").kind(Express).aftership("rpx").formats(&[MAIN]);

/// Waybill (resi).
const MAIN: Format = Format::new("rpx-main", "Waybill (resi)")
    .shape(&[digits(Serial, 12)])
    .evidence(Observed(&["public TypeScript function checkCourier()"], "2026-11"));
const _: () = MAIN.sound();
