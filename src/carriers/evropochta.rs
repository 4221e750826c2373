//! Evropochta, last-mile carrier of Belarus.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("evropochta", "Evropochta").country("BY").kind(LastMile).formats(&[BY12]);

/// BY and twelve digits.
const BY12: Format = Format::new("evropochta-by12", "BY and twelve digits")
    .shape(&[lit("BY"), digits(Serial, 12)])
    .evidence(OpenSource(
        &[
            "sharitonoff/Delivery:delivery.class.php",
            "ddumaa/tracking_system:src/main/resources/static/js/track-validator.js",
        ],
        "2026-11",
    ));
const _: () = BY12.sound();
