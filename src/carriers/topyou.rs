//! TopYou 通邮, cross-border carrier of China.
//!
//! On AliExpress it goes by LAOPOST and `TOPYOU_ECONOMY_SG`. Its prefix is the commonest of the YQ family.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("topyou", "TopYou")
    .zh("通邮")
    .country("CN")
    .kind(CrossBorder)
    .aftership("topyou")
    .seventeentrack(190074)
    .formats(&[YQ]);

/// YQ number of TYZ.
const YQ: Format = Format::new("topyou-yq", "YQ number of TYZ")
    .shape(&[lit("TYZ"), upper(Product, 2), digits(Serial, 10), lit("YQ")])
    .evidence(OpenSource(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .valid(&["TYZRB0002876103YQ"])
    .invalid(&[("TYZRB0002876103CN", WrongCharacter)])
    .note(
        "A number of the YQ family: three letters for the house, two for product or country, ten digits and YQ. \
        No usual check rule holds for 98 such numbers.",
    );
const _: () = YQ.sound();
