//! Buffalo, cross-border carrier of China.
//!
//! It serves Africa.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("buffalo", "Buffalo").country("CN").kind(CrossBorder).seventeentrack(190226).formats(&[YQ]);

/// BUF..YQ.
const YQ: Format = Format::new("buffalo-yq", "BUF..YQ")
    .shape(&[lit("BUF"), upper(Product, 2), digits(Serial, 10), lit("YQ")])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/BuffaloService.php"], "2026-11"))
    .valid(&["BUFZA2120086808YQ"])
    .invalid(&[("BUFZA2120086808CN", WrongCharacter)])
    .note(
        "17TRACK-brokered family: 3-letter provider code + 2 letters (product/country) + 10 digits + YQ. No check \
        digit: tested with 85 corpus + 13 documented numbers against Luhn, S10, mod 7/9/10/11 and general linear \
        mod 7/11.",
    );
const _: () = YQ.sound();
