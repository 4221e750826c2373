//! SAP Express, express carrier of Indonesia.
//!
//! The rule is from one public table of a hobbyist, and is a hint rather than a proof.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("sap-express", "SAP Express")
    .country("ID")
    .kind(Express)
    .tracking_url("https://www.sapexpress.co.id/tracking?resi={number}")
    .aftership("sap-express")
    .seventeentrack(100344)
    .formats(&[MAIN]);

/// Waybill (resi).
const MAIN: Format = Format::new("sap-express-main", "Waybill (resi)")
    .shape(&[lit("SMI"), digits_between(Serial, 4, 14)])
    .evidence(OpenSource(&["public TypeScript function checkCourier()"], "2026-11"));
const _: () = MAIN.sound();
