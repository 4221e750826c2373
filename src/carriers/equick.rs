//! Equick 网易速达, cross-border carrier of China.
//!
//! On AliExpress: EQUICK.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("equick", "Equick")
    .zh("网易速达")
    .country("CN")
    .kind(CrossBorder)
    .aftership("equick-cn")
    .seventeentrack(190136)
    .formats(&[YQ]);

/// EQK..YQ.
const YQ: Format = Format::new("equick-yq", "EQK..YQ")
    .shape(&[lit("EQK"), upper(Product, 2), digits(Serial, 10), lit("YQ")])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/EquickService.php"], "2026-11"))
    .valid(&["EQKME2100538038YQ"])
    .invalid(&[("EQKME2100538038CN", WrongCharacter)])
    .note(
        "17TRACK-brokered family: 3-letter provider code + 2 letters (product/country) + 10 digits + YQ. No check \
        digit: tested with 85 corpus + 13 documented numbers against Luhn, S10, mod 7/9/10/11 and general linear \
        mod 7/11.",
    );
const _: () = YQ.sound();
