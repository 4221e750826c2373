//! YMY, cross-border carrier of China.
//!
//! It is known by its three letters in the YQ family alone.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("ymy", "YMY").country("CN").kind(CrossBorder).seventeentrack(190096).formats(&[YQ]);

/// YQ number of YMY.
const YQ: Format = Format::new("ymy-yq", "YQ number of YMY")
    .shape(&[lit("YMY"), upper(Product, 2), digits(Serial, 10), lit("YQ")])
    .evidence(OpenSource(&["Kutepov/parcels:track-numbers.csv"], "2026-11"))
    .valid(&["YMYXP0080376774YQ"])
    .invalid(&[("YMYXP0080376774CN", WrongCharacter)])
    .note(
        "A number of the YQ family: three letters for the house, two for product or country, ten digits and YQ. \
        No usual check rule holds for 98 such numbers.",
    );
const _: () = YQ.sound();
