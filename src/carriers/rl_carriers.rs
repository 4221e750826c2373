//! R+L Carriers, freight carrier of the United States.
//!
//! Its SCAC is RLCA.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("rl-carriers", "R+L Carriers")
    .country("US")
    .kind(Freight)
    .tracking_url("https://www2.rlcarriers.com/freight/shipping/shipment-tracing?pro={number}&docType=PRO&source=web")
    .aftership("rl-carriers")
    .seventeentrack(100339)
    .formats(&[PRO_9, PRO_I9]);

/// PRO number, nine digits.
const PRO_9: Format = Format::new("rl-pro-9", "PRO number, nine digits")
    .shape(&[digits(Serial, 9)])
    .evidence(Observed(&["public PRO detector"], "2026-11"))
    .valid(&["145885176", "823691187"])
    .invalid(&[("14588517", WrongLength)]);
const _: () = PRO_9.sound();

/// PRO number, I and nine digits.
const PRO_I9: Format = Format::new("rl-pro-i9", "PRO number, I and nine digits")
    .shape(&[lit("I"), digits(Serial, 9)])
    .evidence(Observed(&["public PRO detector; the same source also gives it to Averitt"], "2026-11"))
    .valid(&["I010185804"])
    .invalid(&[("I01018580", WrongLength)]);
const _: () = PRO_I9.sound();
