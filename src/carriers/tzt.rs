//! TZT, cross-border carrier of China.
//!
//! It is known by its three letters in the YQ family alone.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("tzt", "TZT").country("CN").kind(CrossBorder).seventeentrack(190193).formats(&[YQ]);

/// YQ number of TZT.
const YQ: Format = Format::new("tzt-yq", "YQ number of TZT")
    .shape(&[lit("TZT"), upper(Product, 2), digits(Serial, 10), lit("YQ")])
    .evidence(OpenSource(&["Kutepov/parcels:track-numbers.csv"], "2026-11"))
    .valid(&["TZTEU0000026605YQ"])
    .invalid(&[("TZTEU0000026605CN", WrongCharacter)])
    .note(
        "A number of the YQ family: three letters for the house, two for product or country, ten digits and YQ. \
        No usual check rule holds for 98 such numbers.",
    );
const _: () = YQ.sound();
