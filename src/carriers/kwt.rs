//! KWT 京华达物流, cross-border carrier of China.
//!
//! It is known by its three letters in the YQ family alone.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("kwt", "KWT").zh("京华达物流").country("CN").kind(CrossBorder).seventeentrack(190054).formats(&[YQ]);

/// YQ number of KWT.
const YQ: Format = Format::new("kwt-yq", "YQ number of KWT")
    .shape(&[lit("KWT"), upper(Product, 2), digits(Serial, 10), lit("YQ")])
    .evidence(OpenSource(&["Kutepov/parcels:track-numbers.csv"], "2026-11"))
    .valid(&["KWTAP3420009388YQ"])
    .invalid(&[("KWTAP3420009388CN", WrongCharacter)])
    .note(
        "A number of the YQ family: three letters for the house, two for product or country, ten digits and YQ. \
        No usual check rule holds for 98 such numbers.",
    );
const _: () = YQ.sound();
