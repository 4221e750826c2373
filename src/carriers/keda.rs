//! Keda International 科达国际, cross-border carrier of China.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("keda", "Keda International").zh("科达国际").country("CN").kind(CrossBorder).formats(&[YQ]);

/// KDW..YQ.
const YQ: Format = Format::new("keda-yq", "KDW..YQ")
    .shape(&[lit("KDW"), upper(Product, 2), digits(Serial, 10), lit("YQ")])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/KedaIntlService.php"], "2026-11"))
    .valid(&["KDWUU2021766289YQ"])
    .invalid(&[("KDWUU2021766289CN", WrongCharacter)])
    .note(
        "17TRACK-brokered family: 3-letter provider code + 2 letters (product/country) + 10 digits + YQ. No check \
        digit: tested with 85 corpus + 13 documented numbers against Luhn, S10, mod 7/9/10/11 and general linear \
        mod 7/11.",
    );
const _: () = YQ.sound();
