//! BEL 北俄国际, cross-border carrier of China.
//!
//! It is known by its three letters in the YQ family alone.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("bel", "BEL").zh("北俄国际").country("CN").kind(CrossBorder).seventeentrack(190108).formats(&[YQ]);

/// YQ number of BEL.
const YQ: Format = Format::new("bel-yq", "YQ number of BEL")
    .shape(&[lit("BEL"), upper(Product, 2), digits(Serial, 10), lit("YQ")])
    .evidence(OpenSource(&["Kutepov/parcels:track-numbers.csv"], "2026-11"))
    .valid(&["BELHP0051476030YQ"])
    .invalid(&[("BELHP0051476030CN", WrongCharacter)])
    .note(
        "A number of the YQ family: three letters for the house, two for product or country, ten digits and YQ. \
        No usual check rule holds for 98 such numbers.",
    );
const _: () = YQ.sound();
