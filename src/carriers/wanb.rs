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
        "17TRACK-brokered family: 3-letter provider code + 2 letters (product/country) + 10 digits + YQ. No check \
        digit: tested with 85 corpus + 13 documented numbers against Luhn, S10, mod 7/9/10/11 and general linear \
        mod 7/11.",
    );
const _: () = YQ.sound();
