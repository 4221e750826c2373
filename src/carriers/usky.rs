//! Usky, cross-border carrier of China.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("usky", "Usky").country("CN").kind(CrossBorder).seventeentrack(190122).formats(&[YQ]);

/// YQ number of USK.
const YQ: Format = Format::new("usky-yq", "YQ number of USK")
    .shape(&[lit("USK"), upper(Product, 2), digits(Serial, 10), lit("YQ")])
    .evidence(OpenSource(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .valid(&["USKAA8001481609YQ"])
    .invalid(&[("USKAA8001481609CN", WrongCharacter)])
    .note(
        "A number of the YQ family: three letters for the house, two for product or country, ten digits and YQ. \
        No usual check rule holds for 98 such numbers.",
    );
const _: () = YQ.sound();
