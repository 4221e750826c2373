//! Yalidine, express carrier of Algeria.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("yalidine", "Yalidine").country("DZ").kind(Express).formats(&[YAL]);

/// YAL, a hyphen and six letters or digits.
///
/// The sample is made up.
const YAL: Format = Format::new("yalidine-yal", "YAL, a hyphen and six letters or digits")
    .shape(&[lit("YAL-"), alnum(Serial, 6)])
    .evidence(CarrierDoc(&["Yalidine, documentation of its interface (yal-12345A)"], "2026-11"))
    .valid(&["YAL-61840A"])
    .invalid(&[("YAL-61840", WrongLength)])
    .note("Its own pages print it in lowercase.");
const _: () = YAL.sound();
