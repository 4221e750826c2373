//! ZES, cross-border carrier of China.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("zes", "ZES")
    .country("CN")
    .kind(CrossBorder)
    .aliases(&["Eshun"])
    .seventeentrack(190075)
    .formats(&[YQ]);

/// YQ number of ZES.
const YQ: Format = Format::new("zes-yq", "YQ number of ZES")
    .shape(&[lit("ZES"), upper(Product, 2), digits(Serial, 10), lit("YQ")])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/ZesExpressService.php"], "2026-11"))
    .valid(&["ZESAA0000000001YQ"])
    .invalid(&[("ZESAA0000000001CN", WrongCharacter)])
    .note(
        "A number of the YQ family: three letters for the house, two for product or country, ten digits and YQ. \
        No usual check rule holds for 98 such numbers.",
    );
const _: () = YQ.sound();
