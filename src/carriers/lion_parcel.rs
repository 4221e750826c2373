//! Lion Parcel, express carrier of Indonesia.
//!
//! The rule of eleven digits is from one public table of a hobbyist, and is a hint rather than a proof.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("lion-parcel", "Lion Parcel")
    .country("ID")
    .kind(Express)
    .tracking_url("https://lionparcel.com/tracking?barcode={number}")
    .aftership("lion-parcel")
    .seventeentrack(100586)
    .formats(&[LP, MAIN]);

/// Waybill (resi).
const MAIN: Format = Format::new("lion-parcel-main", "Waybill (resi)")
    .shape(&[digits(Serial, 11)])
    .evidence(Observed(&["public TypeScript function checkCourier()"], "2026-11"));
const _: () = MAIN.sound();

/// Two digits, LP and 13 digits.
const LP: Format = Format::new("lion-parcel-lp", "Two digits, LP and 13 digits")
    .shape(&[digits(Reference, 2), lit("LP"), digits(Serial, 13)])
    .evidence(OpenSource(
        &["BinderByte, documentation of the tracking request (courier lion)", "tests of a public client of it"],
        "2026-11",
    ))
    .valid(&["11LP1715594502994", "11LP1783571534901"])
    .invalid(&[("11LP171559450299", WrongLength)])
    .note("The 13 digits are a time in milliseconds: the two samples are of 2024 and 2026.");
const _: () = LP.sound();
