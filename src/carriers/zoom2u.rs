//! Zoom2u, last-mile carrier of Australia.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("zoom2u", "Zoom2u").country("AU").kind(LastMile).aftership("zoom2u-webhook").formats(&[Z14]);

/// Zoom2u reference.
const Z14: Format = Format::new("zoom2u-z14", "Zoom2u reference")
    .shape(&[lit("Z"), digits(Date, 8), digits(Serial, 6)])
    .evidence(OpenSource(&["karrioapi/karrio:modules/connectors/zoom2u (removed in a9786a6d5)"], "2026-11"))
    .valid(&["Z20180101999999", "Z20190101123456"]);
const _: () = Z14.sound();
