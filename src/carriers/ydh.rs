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
        "17TRACK-brokered family: 3-letter provider code + 2 letters (product/country) + 10 digits + YQ. No check \
        digit: tested with 85 corpus + 13 documented numbers against Luhn, S10, mod 7/9/10/11 and general linear \
        mod 7/11.",
    );
const _: () = YQ.sound();
