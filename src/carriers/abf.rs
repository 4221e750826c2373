//! ABF Freight, freight carrier of the United States.
//!
//! Its SCAC is ABFS. That its PRO number has nine digits is general knowledge; no check rule is known.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("abf", "ABF Freight")
    .country("US")
    .kind(Freight)
    .tracking_url("https://arcb.com/tools/tracking.html?pro={number}")
    .aliases(&["ArcBest"])
    .aftership("abf")
    .seventeentrack(100340)
    .formats(&[PRO_9]);

/// PRO number, nine digits.
const PRO_9: Format = Format::new("abf-pro-9", "PRO number, nine digits")
    .shape(&[digits(Serial, 9)])
    .evidence(Observed(&["general knowledge"], "2026-11"))
    .standing(Preview);
const _: () = PRO_9.sound();
