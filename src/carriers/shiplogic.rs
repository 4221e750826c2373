//! Shiplogic, last-mile carrier of South Africa.
//!
//! It is a platform that runs The Courier Guy and other networks.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("shiplogic", "Shiplogic").country("ZA").kind(LastMile).formats(&[N2L9]);

/// Two letters and nine digits.
const N2L9: Format = Format::new("shiplogic-2l9", "Two letters and nine digits")
    .shape(&[upper(Prefix, 2), digits(Serial, 9)])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/ShiplogicService.php"], "2026-11"))
    .valid(&["UA855633000"]);
const _: () = N2L9.sound();
