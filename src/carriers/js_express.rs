//! JS Express 急速国际, cross-border carrier of China.
//!
//! Advanced Shipment Tracking pattern is JS + 3 letters + 10 + 2.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("js-express", "JS Express")
    .zh("急速国际")
    .country("CN")
    .kind(CrossBorder)
    .seventeentrack(190199)
    .formats(&[YQ]);

/// JSE..YQ.
const YQ: Format = Format::new("js-express-yq", "JSE..YQ")
    .shape(&[lit("JSE"), upper(Product, 2), digits(Serial, 10), lit("YQ")])
    .evidence(OpenSource(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .valid(&["JSESE2057015342YQ"])
    .invalid(&[("JSESE2057015342CN", WrongCharacter)])
    .note(
        "17TRACK-brokered family: 3-letter provider code + 2 letters (product/country) + 10 digits + YQ. No check \
        digit: tested with 85 corpus + 13 documented numbers against Luhn, S10, mod 7/9/10/11 and general linear \
        mod 7/11.",
    );
const _: () = YQ.sound();
