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
        "A house of the YQ family: three letters for the house, two for product or country, ten digits and YQ. \
        Every usual check rule was tried on 98 numbers, and none holds.",
    );
const _: () = YQ.sound();
