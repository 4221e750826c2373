//! Passport Shipping, cross-border carrier of the United States.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("passport", "Passport Shipping")
    .country("US")
    .kind(CrossBorder)
    .aftership("passportshipping")
    .seventeentrack(100767)
    .formats(&[N16]);

/// 16 digits.
///
/// The sample is made up.
const N16: Format = Format::new("passport-16", "16 digits")
    .shape(&[digits(Serial, 16)])
    .evidence(Observed(&["production rows of a public program, with https://track.passportshipping.com"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["1029618407395261"]);
const _: () = N16.sound();
