//! YDH, cross-border carrier of China.
//!
//! TECSP with eight digits is reported too.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("ydh", "YDH").country("CN").kind(CrossBorder).seventeentrack(190200).formats(&[YQ]);

/// YQ number of YDH.
const YQ: Format = Format::new("ydh-yq", "YQ number of YDH")
    .shape(&[lit("YDH"), upper(Product, 2), digits(Serial, 10), lit("YQ")])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/YDHService.php"], "2026-11"))
    .valid(&["YDHAA0000000001YQ"])
    .invalid(&[("YDHAA0000000001CN", WrongCharacter)])
    .note(
        "A number of the YQ family: three letters for the house, two for product or country, ten digits and YQ. \
        No usual check rule holds for 98 such numbers.",
    );
const _: () = YQ.sound();
