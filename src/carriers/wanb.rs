//! Wanb Express 万邦速达, cross-border carrier of China.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("wanb", "Wanb Express")
    .zh("万邦速达")
    .country("CN")
    .kind(CrossBorder)
    .aftership("wanbexpress")
    .seventeentrack(190086)
    .formats(&[YQ]);

/// YQ number of WNB.
const YQ: Format = Format::new("wanb-yq", "YQ number of WNB")
    .shape(&[lit("WNB"), upper(Product, 2), digits(Serial, 10), lit("YQ")])
    .evidence(OpenSource(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .valid(&["WNBAA0163882238YQ"])
    .invalid(&[("WNBAA0163882238CN", WrongCharacter)])
    .note(
        "A number of the YQ family: three letters for the house, two for product or country, ten digits and YQ. \
        No usual check rule holds for 98 such numbers.",
    );
const _: () = YQ.sound();
