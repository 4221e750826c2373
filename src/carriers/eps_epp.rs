//! EPP, cross-border carrier of China.
//!
//! It is known by its three letters in the YQ family alone.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("eps-epp", "EPP").country("CN").kind(CrossBorder).seventeentrack(190321).formats(&[YQ]);

/// YQ number of EPP.
const YQ: Format = Format::new("eps-epp-yq", "YQ number of EPP")
    .shape(&[lit("EPP"), upper(Product, 2), digits(Serial, 10), lit("YQ")])
    .evidence(OpenSource(&["Kutepov/parcels:track-numbers.csv"], "2026-11"))
    .valid(&["EPPUA0009721849YQ"])
    .invalid(&[("EPPUA0009721849CN", WrongCharacter)])
    .note(
        "A number of the YQ family: three letters for the house, two for product or country, ten digits and YQ. \
        No usual check rule holds for 98 such numbers.",
    );
const _: () = YQ.sound();
