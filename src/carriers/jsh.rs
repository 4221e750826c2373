//! JSH 嘉盛泓, cross-border carrier of China.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("jsh", "JSH").zh("嘉盛泓").country("CN").kind(CrossBorder).seventeentrack(190025).formats(&[YQ]);

/// JSH..YQ.
const YQ: Format = Format::new("jsh-yq", "JSH..YQ")
    .shape(&[lit("JSH"), upper(Product, 2), digits(Serial, 10), lit("YQ")])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/JSHService.php"], "2026-11"))
    .valid(&["JSHUA0000035508YQ"])
    .invalid(&[("JSHUA0000035508CN", WrongCharacter)])
    .note(
        "17TRACK-brokered family: 3-letter provider code + 2 letters (product/country) + 10 digits + YQ. No check \
        digit: tested with 85 corpus + 13 documented numbers against Luhn, S10, mod 7/9/10/11 and general linear \
        mod 7/11.",
    );
const _: () = YQ.sound();
