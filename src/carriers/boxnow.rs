//! BOX NOW, last-mile carrier of Greece.
//!
//! It has lockers in Greece, Cyprus, Bulgaria and Croatia. Vouchers of ten digits are reported and not confirmed.
//!
//! Slovenia is reported by integrations (jimrarras/wc-boxnow-delivery, 2026-09).

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("boxnow", "BOX NOW")
    .country("GR").abroad(&["BG", "CY", "HR", "SI"])
    .kind(LastMile)
    .tracking_url("https://boxnow.gr/en?track={number}")
    .formats(&[BN, N10]);

/// BN and eight to ten digits.
///
/// The sample is made up.
const BN: Format = Format::new("boxnow-bn", "BN and eight to ten digits")
    .shape(&[lit("BN"), digits_between(Serial, 8, 10)])
    .evidence(Observed(&["Greek Courier Tracker (Home Assistant), tests"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["BN12345678"])
    .invalid(&[("BN1234567", WrongLength)]);
const _: () = BN.sound();

/// Voucher, ten digits.
///
/// The sample is made up.
const N10: Format = Format::new("boxnow-10", "Voucher, ten digits")
    .shape(&[digits(Serial, 10)])
    .evidence(Observed(&["a public client of Greek couriers"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["4071829360"])
    .invalid(&[("407182936", WrongLength)]);
const _: () = N10.sound();
