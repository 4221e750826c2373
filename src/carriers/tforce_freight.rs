//! TForce Freight, freight carrier of the United States.
//!
//! Its SCAC is UPGF. A PRO number has nine digits; mod 7 does not hold for the one example seen.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("tforce-freight", "TForce Freight")
    .country("US")
    .kind(Freight)
    .tracking_url("https://www.tforcefreight.com/tracking?pro={number}")
    .aliases(&["UPS Freight"])
    .seventeentrack(100399)
    .formats(&[PRO_9, N2205]);

/// PRO number, nine digits.
const PRO_9: Format = Format::new("tforce-pro-9", "PRO number, nine digits")
    .shape(&[digits(Serial, 9)])
    .evidence(Observed(&["public PRO detector"], "2026-11"))
    .valid(&["933784722"])
    .invalid(&[("93378472", WrongLength)]);
const _: () = PRO_9.sound();

/// 2205 and nine digits.
const N2205: Format = Format::new("tforce-2205", "2205 and nine digits")
    .shape(&[lit("2205"), digits(Serial, 9)])
    .evidence(Observed(&["public PRO detector"], "2026-11"));
const _: () = N2205.sound();
