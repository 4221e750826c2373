//! ACS Courier, express carrier of Greece.
//!
//! A voucher has ten digits.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("acs", "ACS Courier")
    .country("GR")
    .kind(Express)
    .tracking_url("https://www.acscourier.net/el/track-and-trace/?trackingNumber={number}")
    .aftership("acscourier")
    .seventeentrack(100070)
    .formats(&[N10]);

/// Voucher, ten digits.
///
/// The sample is made up.
const N10: Format = Format::new("acs-10", "Voucher, ten digits")
    .shape(&[digits(Serial, 10)])
    .evidence(Observed(&["general knowledge"], "2026-11"))
    .standing(Preview)
    .valid(&["7112345678"])
    .invalid(&[("711234567", WrongLength)]);
const _: () = N10.sound();
