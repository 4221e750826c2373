//! Saia LTL Freight, freight carrier of the United States.
//!
//! Its SCAC is SAIA. A vendor names mod 11; neither length nor rule is confirmed.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("saia", "Saia LTL Freight")
    .country("US")
    .kind(Freight)
    .tracking_url("https://www.saia.com/tracking?searchValue={number}")
    .aftership("saia-freight")
    .seventeentrack(100242)
    .formats(&[PRO]);

/// PRO number, 10 to 12 digits.
const PRO: Format = Format::new("saia-pro", "PRO number, 10 to 12 digits")
    .shape(&[digits_between(Serial, 10, 12)])
    .evidence(Observed(&["http://www.smartbol.com/help/SetupCarriers.html"], "2026-11"))
    .standing(Preview);
const _: () = PRO.sound();
