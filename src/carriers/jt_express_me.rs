//! J&T Express Middle East, express carrier of Saudi Arabia.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("jt-express-me", "J&T Express Middle East")
    .country("SA")
    .kind(Express)
    .seventeentrack(100402)
    .formats(&[JTE]);

/// JTE or UTE and ten to 14 digits.
const JTE: Format = Format::new("jt-express-me-jte", "JTE or UTE and ten to 14 digits")
    .shape(&[one_of(Prefix, &["JTE", "UTE"]), digits_between(Serial, 10, 14)])
    .evidence(Observed(
        &[
            "README of a public aggregator of couriers of the Middle East",
            "a request of J&T's own Saudi interface in a public program",
        ],
        "2026-11",
    ))
    .valid(&["UTE010005886251"]);
const _: () = JTE.sound();
