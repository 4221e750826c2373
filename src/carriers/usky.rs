//! Usky, cross-border carrier of China.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("usky", "Usky").country("CN").kind(CrossBorder).seventeentrack(190122).formats(&[YQ]);

/// USK..YQ.
const YQ: Format = Format::new("usky-yq", "USK..YQ")
    .shape(&[lit("USK"), upper(Product, 2), digits(Serial, 10), lit("YQ")])
    .evidence(OpenSource(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .valid(&["USKAA8001481609YQ"])
    .invalid(&[("USKAA8001481609CN", WrongCharacter)])
    .note(
        "17TRACK-brokered family: 3-letter provider code + 2 letters (product/country) + 10 digits + YQ. No check \
        digit: tested with 85 corpus + 13 documented numbers against Luhn, S10, mod 7/9/10/11 and general linear \
        mod 7/11.",
    );
const _: () = YQ.sound();
