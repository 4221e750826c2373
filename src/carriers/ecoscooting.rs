//! Ecoscooting, last-mile carrier of Spain.
//!
//! Five check rules were tried on four numbers, and none holds.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("ecoscooting", "Ecoscooting")
    .country("ES")
    .kind(LastMile)
    .tracking_url("https://www.ecoscooting.com/tracking/{number}")
    .formats(&[N18]);

/// 18 digits.
///
/// 38 and 08 are provinces of Spain.
const N18: Format = Format::new("ecoscooting-18", "18 digits")
    .shape(&[digits(Account, 6), digits(Serial, 12)])
    .evidence(Observed(&["https://www.ocu.org public complaints (via plhery/delivery-tracker)"], "2026-11"))
    .valid(&["081730000038942441", "380030000066362966", "380030000066782505", "083030000063547779"])
    .invalid(&[("38003000006636296", WrongLength)]);
const _: () = N18.sound();
