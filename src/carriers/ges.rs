//! GES 上海翼速, cross-border carrier of China.
//!
//! On AliExpress: GES 翼速专线.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("ges", "GES")
    .zh("上海翼速")
    .country("CN")
    .kind(CrossBorder)
    .aftership("geswl")
    .seventeentrack(190258)
    .formats(&[YQ]);

/// YQ number of ZCE.
const YQ: Format = Format::new("ges-yq", "YQ number of ZCE")
    .shape(&[lit("ZCE"), upper(Product, 2), digits(Serial, 10), lit("YQ")])
    .evidence(OpenSource(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .valid(&["ZCEEU2012195151YQ"])
    .invalid(&[("ZCEEU2012195151CN", WrongCharacter)])
    .note(
        "A number of the YQ family: three letters for the house, two for product or country, ten digits and YQ. \
        No usual check rule holds for 98 such numbers.",
    );
const _: () = YQ.sound();
