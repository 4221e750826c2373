//! Sendle, consolidator of Australia.
//!
//! The number of the carrier that delivers is another one.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("sendle", "Sendle")
    .country("AU")
    .kind(CrossBorder)
    .tracking_url("https://track.sendle.com/tracking?ref={number}")
    .aftership("sendle")
    .seventeentrack(100123)
    .formats(&[REFERENCE]);

/// Sendle reference.
const REFERENCE: Format = Format::new("sendle-reference", "Sendle reference")
    .shape(&[lit("S"), alnum_between(Reference, 5, 7)])
    .evidence(OpenSource(&["karrioapi/karrio:modules/connectors/sendle/schemas"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["S34WER4S", "SNFJJ3"])
    .note("Too short to be told from anything else.");
const _: () = REFERENCE.sound();
