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

/// ALJ..YQ.
const YQ: Format = Format::new("alljoy-yq", "ALJ..YQ")
    .shape(&[lit("ALJ"), upper(Product, 2), digits(Serial, 10), lit("YQ")])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/ALLJOYService.php"], "2026-11"))
    .valid(&["ALJLK1012001973YQ"])
    .invalid(&[("ALJLK1012001973CN", WrongCharacter)])
    .note(
        "17TRACK-brokered family: 3-letter provider code + 2 letters (product/country) + 10 digits + YQ. No check \
        digit: tested with 85 corpus + 13 documented numbers against Luhn, S10, mod 7/9/10/11 and general linear \
        mod 7/11.",
    );
const _: () = YQ.sound();
