//! ALLJOY, cross-border carrier of China.
//!
//! Amazon India lists it among its carriers.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("alljoy", "ALLJOY")
    .country("CN")
    .kind(CrossBorder)
    .aftership("alljoy")
    .seventeentrack(190163)
    .formats(&[YQ]);

/// YQ number of ALJ.
const YQ: Format = Format::new("alljoy-yq", "YQ number of ALJ")
    .shape(&[lit("ALJ"), upper(Product, 2), digits(Serial, 10), lit("YQ")])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/ALLJOYService.php"], "2026-11"))
    .valid(&["ALJLK1012001973YQ"])
    .invalid(&[("ALJLK1012001973CN", WrongCharacter)])
    .note(
        "A number of the YQ family: three letters for the house, two for product or country, ten digits and YQ. \
        No usual check rule holds for 98 such numbers.",
    );
const _: () = YQ.sound();
