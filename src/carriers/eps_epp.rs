//! EPP, cross-border carrier of China.
//!
//! Known by its three letters in the YQ family alone.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("eps-epp", "EPP")
    .country("CN")
    .kind(CrossBorder)
    .aliases(&["EPS"])
    .seventeentrack(190321)
    .formats(&[YQ]);

/// EPP..YQ.
const YQ: Format = Format::new("eps-epp-yq", "EPP..YQ")
    .shape(&[lit("EPP"), upper(Product, 2), digits(Serial, 10), lit("YQ")])
    .evidence(OpenSource(&["Kutepov/parcels:track-numbers.csv"], "2026-11"))
    .valid(&["EPPUA0009721849YQ"])
    .invalid(&[("EPPUA0009721849CN", WrongCharacter)])
    .note(
        "17TRACK-brokered family: 3-letter provider code + 2 letters (product/country) + 10 digits + YQ. No check \
        digit: tested with 85 corpus + 13 documented numbers against Luhn, S10, mod 7/9/10/11 and general linear \
        mod 7/11.",
    );
const _: () = YQ.sound();
