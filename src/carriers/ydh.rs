//! YDH, cross-border carrier of China.
//!
//! TECSP with eight digits is reported too.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("ydh", "YDH").country("CN").kind(CrossBorder).seventeentrack(190200).formats(&[YQ]);

/// YDH..YQ.
const YQ: Format = Format::new("ydh-yq", "YDH..YQ")
    .shape(&[lit("YDH"), upper(Product, 2), digits(Serial, 10), lit("YQ")])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/YDHService.php"], "2026-11"))
    .valid(&["YDHAA0000000001YQ"])
    .invalid(&[("YDHAA0000000001CN", WrongCharacter)])
    .note(
        "A house of the YQ family: three letters for the house, two for product or country, ten digits and YQ. \
        Every usual check rule was tried on 98 numbers, and none holds.",
    );
const _: () = YQ.sound();
