//! FamilyMart Taiwan 全家店到店, last-mile carrier of Taiwan.
//!
//! Parcels from shop to shop (店到店), which buyers collect.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("family-mart-tw", "FamilyMart Taiwan")
    .zh("全家店到店")
    .country("TW")
    .kind(LastMile)
    .aliases(&["FamilyMart store-to-store Taiwan", "famiport-tw"])
    .seventeentrack(100227)
    .formats(&[FAMIPORT_11]);

/// Eleven digits that begin with 12.
const FAMIPORT_11: Format = Format::new("famiport-11", "Eleven digits that begin with 12")
    .shape(&[lit("12"), digits(Serial, 9)])
    .evidence(OpenSource(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .valid(&["12090009612"]);
const _: () = FAMIPORT_11.sound();
