//! Usky, cross-border carrier of China.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("usky", "Usky").country("CN").kind(CrossBorder).seventeentrack(190122).formats(&[YQ]);

/// USK..YQ.
const YQ: Format = Format::new("usky-yq", "USK..YQ")
    .shape(&[lit("USK"), upper(Product, 2), digits(Serial, 10), lit("YQ")])
    .evidence(OpenSource(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .valid(&["USKAA8001481609YQ"])
    .invalid(&[("USKAA8001481609CN", WrongCharacter)])
    .note(
        "A house of the YQ family: three letters for the house, two for product or country, ten digits and YQ. \
        Every usual check rule was tried on 98 numbers, and none holds.",
    );
const _: () = YQ.sound();
