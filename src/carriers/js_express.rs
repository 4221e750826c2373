//! JS Express 急速国际, cross-border carrier of China.
//!
//! Public code also gives it the shape JS, three letters, ten digits and two letters.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("js-express", "JS Express")
    .zh("急速国际")
    .country("CN")
    .kind(CrossBorder)
    .seventeentrack(190199)
    .formats(&[YQ]);

/// YQ number of JSE.
const YQ: Format = Format::new("js-express-yq", "YQ number of JSE")
    .shape(&[lit("JSE"), upper(Product, 2), digits(Serial, 10), lit("YQ")])
    .evidence(OpenSource(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .valid(&["JSESE2057015342YQ"])
    .invalid(&[("JSESE2057015342CN", WrongCharacter)])
    .note(
        "A number of the YQ family: three letters for the house, two for product or country, ten digits and YQ. \
        No usual check rule holds for 98 such numbers.",
    );
const _: () = YQ.sound();
