//! Courex, courier of Singapore.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("courex", "Courex").country("SG").kind(LastMile).formats(&[L2N]);

/// Two letters and five or six digits.
const L2N: Format = Format::new("courex-2l", "Two letters and five or six digits")
    .shape(&[upper(Prefix, 2), digits_between(Serial, 5, 6)])
    .evidence(CarrierDoc(&["Courex XML interface, tracking (storeviva.github.io)"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["OL01234", "ML213742"])
    .invalid(&[("ML2137421", WrongLength)]);
const _: () = L2N.sound();
