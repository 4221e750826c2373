//! UTEC, cross-border carrier of China.
//!
//! It is known by its three letters in the YQ family alone.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("utec", "UTEC").country("CN").kind(CrossBorder).seventeentrack(190109).formats(&[YQ]);

/// YQ number of UTE.
const YQ: Format = Format::new("utec-yq", "YQ number of UTE")
    .shape(&[lit("UTE"), upper(Product, 2), digits(Serial, 10), lit("YQ")])
    .evidence(OpenSource(&["Kutepov/parcels:track-numbers.csv"], "2026-11"))
    .valid(&["UTECP4647023440YQ"])
    .invalid(&[("UTECP4647023440CN", WrongCharacter)])
    .note(
        "A number of the YQ family: three letters for the house, two for product or country, ten digits and YQ. \
        No usual check rule holds for 98 such numbers.",
    );
const _: () = YQ.sound();
