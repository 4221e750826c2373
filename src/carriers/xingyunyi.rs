//! XYY 星运易, cross-border carrier of China.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("xingyunyi", "XYY").zh("星运易").country("CN").kind(CrossBorder).seventeentrack(190340).formats(&[YQ]);

/// XYY..YQ.
const YQ: Format = Format::new("xingyunyi-yq", "XYY..YQ")
    .shape(&[lit("XYY"), upper(Product, 2), digits(Serial, 10), lit("YQ")])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/XingyunyiService.php"], "2026-11"))
    .valid(&["XYYEX0015718763YQ"])
    .invalid(&[("XYYEX0015718763CN", WrongCharacter)])
    .note(
        "17TRACK-brokered family: 3-letter provider code + 2 letters (product/country) + 10 digits + YQ. No check \
        digit: tested with 85 corpus + 13 documented numbers against Luhn, S10, mod 7/9/10/11 and general linear \
        mod 7/11.",
    );
const _: () = YQ.sound();
