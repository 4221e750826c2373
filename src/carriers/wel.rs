//! WEL, cross-border carrier of China.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("wel", "WEL").country("CN").kind(CrossBorder).seventeentrack(190170).formats(&[YQ]);

/// WEL..YQ.
const YQ: Format = Format::new("wel-yq", "WEL..YQ")
    .shape(&[lit("WEL"), upper(Product, 2), digits(Serial, 10), lit("YQ")])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/WELService.php"], "2026-11"))
    .valid(&["WELIC1000001432YQ"])
    .invalid(&[("WELIC1000001432CN", WrongCharacter)])
    .note(
        "17TRACK-brokered family: 3-letter provider code + 2 letters (product/country) + 10 digits + YQ. No check \
        digit: tested with 85 corpus + 13 documented numbers against Luhn, S10, mod 7/9/10/11 and general linear \
        mod 7/11.",
    );
const _: () = YQ.sound();
