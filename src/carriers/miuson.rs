//! MIUSON 淼信国际, cross-border carrier of China.
//!
//! On AliExpress: MIUSON.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("miuson", "MIUSON")
    .zh("淼信国际")
    .country("CN")
    .kind(CrossBorder)
    .seventeentrack(190027)
    .formats(&[YQ]);

/// MXA..YQ.
const YQ: Format = Format::new("miuson-yq", "MXA..YQ")
    .shape(&[lit("MXA"), upper(Product, 2), digits(Serial, 10), lit("YQ")])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/MiusonService.php"], "2026-11"))
    .valid(&["MXAAA0000000001YQ"])
    .invalid(&[("MXAAA0000000001CN", WrongCharacter)])
    .note(
        "17TRACK-brokered family: 3-letter provider code + 2 letters (product/country) + 10 digits + YQ. No check \
        digit: tested with 85 corpus + 13 documented numbers against Luhn, S10, mod 7/9/10/11 and general linear \
        mod 7/11.",
    );
const _: () = YQ.sound();
