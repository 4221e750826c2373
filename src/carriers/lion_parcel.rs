//! Lion Parcel, express carrier of Indonesia.
//!
//! The rule is from one public table of a hobbyist, and is a hint rather than a proof.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("lion-parcel", "Lion Parcel")
    .country("ID")
    .kind(Express)
    .tracking_url("https://lionparcel.com/tracking?barcode={number}")
    .aftership("lion-parcel")
    .seventeentrack(100586)
    .formats(&[MAIN]);

/// Waybill (resi).
const MAIN: Format = Format::new("lion-parcel-main", "Waybill (resi)")
    .shape(&[digits(Serial, 11)])
    .evidence(OpenSource(&["public TypeScript function checkCourier()"], "2026-11"));
const _: () = MAIN.sound();
