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
    .formats(&[MAIN, MIS]);

/// Waybill (resi).
const MAIN: Format = Format::new("sap-express-main", "Waybill (resi)")
    .shape(&[lit("SMI"), digits_between(Serial, 4, 14)])
    .evidence(Observed(&["public TypeScript function checkCourier()"], "2026-11"));
const _: () = MAIN.sound();

/// MIS and 16 digits.
const MIS: Format = Format::new("sap-express-mis", "MIS and 16 digits")
    .shape(&[lit("MIS"), digits(Serial, 16)])
    .evidence(OpenSource(&["BinderByte, documentation of the tracking request (courier sap)"], "2026-11"))
    .valid(&["MIS2306220000048967"])
    .invalid(&[("MIS230622000004896", WrongLength)])
    .note("The six digits behind MIS look like a day, year first.");
const _: () = MIS.sound();
