//! EPP, cross-border carrier of China.
//!
//! Known by its three letters in the YQ family alone.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("eps-epp", "EPP").country("CN").kind(CrossBorder).seventeentrack(190321).formats(&[YQ]);

/// EPP..YQ.
const YQ: Format = Format::new("eps-epp-yq", "EPP..YQ")
    .shape(&[lit("EPP"), upper(Product, 2), digits(Serial, 10), lit("YQ")])
    .evidence(OpenSource(&["Kutepov/parcels:track-numbers.csv"], "2026-11"))
    .valid(&["EPPUA0009721849YQ"])
    .invalid(&[("EPPUA0009721849CN", WrongCharacter)])
    .note(
        "A house of the YQ family: three letters for the house, two for product or country, ten digits and YQ. \
        Every usual check rule was tried on 98 numbers, and none holds.",
    );
const _: () = YQ.sound();
