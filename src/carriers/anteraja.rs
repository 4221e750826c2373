//! AnterAja, express carrier of Indonesia.
//!
//! Sources disagree: 14 digits, the letters TSA, the letters AA. Only the 14 digits come with a length.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("anteraja", "AnterAja")
    .country("ID")
    .kind(Express)
    .tracking_url("https://anteraja.id/tracking?awb={number}")
    .aftership("anteraja")
    .seventeentrack(100589)
    .formats(&[N14, TSA, TSA12]);

/// 14 digits.
const N14: Format = Format::new("anteraja-14", "14 digits")
    .shape(&[digits(Serial, 14)])
    .evidence(Observed(&["public TypeScript function checkCourier()"], "2026-11"));
const _: () = N14.sound();

/// TSA, a hyphen and eleven digits.
///
/// The sample is made up.
const TSA: Format = Format::new("anteraja-tsa", "TSA, a hyphen and eleven digits")
    .shape(&[lit("TSA-"), digits(Serial, 11)])
    .evidence(Observed(&["labels in a public corpus of Indonesian shops"], "2026-11"))
    .valid(&["TSA-61840739526"]);
const _: () = TSA.sound();

/// TSA or TAA and twelve digits.
///
/// The sample is made up.
const TSA12: Format = Format::new("anteraja-tsa-12", "TSA or TAA and twelve digits")
    .shape(&[one_of(Prefix, &["TAA", "TSA"]), digits(Serial, 12)])
    .evidence(Observed(&["table of the first letters at an Indonesian warehouse's desk"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["TSA618407395261"]);
const _: () = TSA12.sound();
