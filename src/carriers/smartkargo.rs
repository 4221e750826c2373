//! SmartKargo, freight carrier of the United States.
//!
//! It is a platform for air cargo; three letters and eight digits stand in its fixtures.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("smartkargo", "SmartKargo").country("US").kind(Freight).formats(&[N3L8]);

/// Three letters and eight digits.
const N3L8: Format = Format::new("smartkargo-3l8", "Three letters and eight digits")
    .shape(&[upper(Prefix, 3), digits(Serial, 8)])
    .evidence(Observed(&["karrioapi/karrio:modules/connectors/smartkargo/tests"], "2026-11"))
    .valid(&["XIA00291643", "AXB01234567"])
    .invalid(&[("XI00291643", WrongLength)]);
const _: () = N3L8.sound();
