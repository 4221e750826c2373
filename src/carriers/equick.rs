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

/// YQ number of EQK.
const YQ: Format = Format::new("equick-yq", "YQ number of EQK")
    .shape(&[lit("EQK"), upper(Product, 2), digits(Serial, 10), lit("YQ")])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/EquickService.php"], "2026-11"))
    .valid(&["EQKME2100538038YQ"])
    .invalid(&[("EQKME2100538038CN", WrongCharacter)])
    .note(
        "A number of the YQ family: three letters for the house, two for product or country, ten digits and YQ. \
        No usual check rule holds for 98 such numbers.",
    );
const _: () = YQ.sound();
