//! ZES, cross-border carrier of China.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("zes", "ZES")
    .country("CN")
    .kind(CrossBorder)
    .aliases(&["Eshun"])
    .seventeentrack(190075)
    .formats(&[YQ]);

/// ZES..YQ.
const YQ: Format = Format::new("zes-yq", "ZES..YQ")
    .shape(&[lit("ZES"), upper(Product, 2), digits(Serial, 10), lit("YQ")])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/ZesExpressService.php"], "2026-11"))
    .valid(&["ZESAA0000000001YQ"])
    .invalid(&[("ZESAA0000000001CN", WrongCharacter)])
    .note(
        "17TRACK-brokered family: 3-letter provider code + 2 letters (product/country) + 10 digits + YQ. No check \
        digit: tested with 85 corpus + 13 documented numbers against Luhn, S10, mod 7/9/10/11 and general linear \
        mod 7/11.",
    );
const _: () = YQ.sound();
