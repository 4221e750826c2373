//! UTEC, cross-border carrier of China.
//!
//! Known by its three letters in the YQ family alone.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("utec", "UTEC").country("CN").kind(CrossBorder).seventeentrack(190109).formats(&[YQ]);

/// UTE..YQ.
const YQ: Format = Format::new("utec-yq", "UTE..YQ")
    .shape(&[lit("UTE"), upper(Product, 2), digits(Serial, 10), lit("YQ")])
    .evidence(OpenSource(&["Kutepov/parcels:track-numbers.csv"], "2026-11"))
    .valid(&["UTECP4647023440YQ"])
    .invalid(&[("UTECP4647023440CN", WrongCharacter)])
    .note(
        "17TRACK-brokered family: 3-letter provider code + 2 letters (product/country) + 10 digits + YQ. No check \
        digit: tested with 85 corpus + 13 documented numbers against Luhn, S10, mod 7/9/10/11 and general linear \
        mod 7/11.",
    );
const _: () = YQ.sound();
