//! Ward Transport, freight carrier of the United States.
//!
//! Its SCAC is WARD. Its PRO numbers are 7 to 10 bare digits like those of others, and no rule of its own is confirmed.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("ward", "Ward Transport").country("US").kind(Freight).formats(&[N7_10]);

/// PRO number, seven to ten digits.
const N7_10: Format = Format::new("ward-7-10", "PRO number, seven to ten digits")
    .shape(&[digits_between(Serial, 7, 10)])
    .evidence(Observed(&["table of a public tracking program"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["0210355075"]);
const _: () = N7_10.sound();
