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

/// WNB..YQ.
const YQ: Format = Format::new("wanb-yq", "WNB..YQ")
    .shape(&[lit("WNB"), upper(Product, 2), digits(Serial, 10), lit("YQ")])
    .evidence(OpenSource(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .valid(&["WNBAA0163882238YQ"])
    .invalid(&[("WNBAA0163882238CN", WrongCharacter)])
    .note(
        "A house of the YQ family: three letters for the house, two for product or country, ten digits and YQ. \
        Every usual check rule was tried on 98 numbers, and none holds.",
    );
const _: () = YQ.sound();
