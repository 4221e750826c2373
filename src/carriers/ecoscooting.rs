//! Ecoscooting, last-mile carrier of Spain.
//!
//! Five check rules were tried on four numbers, and none holds.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("ecoscooting", "Ecoscooting")
    .country("ES")
    .kind(LastMile)
    .tracking_url("https://www.ecoscooting.com/tracking/{number}")
    .formats(&[N18, CN]);

/// 18 digits.
///
/// 38 and 08 are provinces of Spain.
const N18: Format = Format::new("ecoscooting-18", "18 digits")
    .shape(&[digits(Account, 6), digits(Serial, 12)])
    .evidence(Observed(&["https://www.ocu.org public complaints (via plhery/delivery-tracker)"], "2026-11"))
    .valid(&["081730000038942441", "380030000066362966", "380030000066782505", "083030000063547779"])
    .invalid(&[("38003000006636296", WrongLength)]);
const _: () = N18.sound();

/// CNESP or CNPRT and 20 digits, numbered by Cainiao.
///
/// The sample is made up.
const CN: Format = Format::new("ecoscooting-cainiao", "CNESP or CNPRT and 20 digits, numbered by Cainiao")
    .shape(&[one_of(Prefix, &["CNESP", "CNPRT"]), digits(Serial, 20)])
    .evidence(Observed(
        &["plhery/universal-parcel-scraper:carriers/ecoscooting", "https://www.deco.proteste.pt, complaint of 2026-09"],
        "2026-11",
    ))
    .standing(DeclaredOnly)
    .valid(&["CNPRT61840739152604183957"])
    .invalid(&[("CNPRT6184073915260418395", WrongLength)]);
const _: () = CN.sound();
