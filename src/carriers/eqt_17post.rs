//! EQT, cross-border carrier of China.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("eqt-17post", "EQT")
    .country("CN")
    .kind(CrossBorder)
    .aliases(&["17Post"])
    .seventeentrack(190185)
    .formats(&[YQ]);

/// EQT..YQ.
const YQ: Format = Format::new("eqt-17post-yq", "EQT..YQ")
    .shape(&[lit("EQT"), upper(Product, 2), digits(Serial, 10), lit("YQ")])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/Post17Service.php"], "2026-11"))
    .valid(&["EQTWL1090973764YQ"])
    .invalid(&[("EQTWL1090973764CN", WrongCharacter)])
    .note(
        "17TRACK-brokered family: 3-letter provider code + 2 letters (product/country) + 10 digits + YQ. No check \
        digit: tested with 85 corpus + 13 documented numbers against Luhn, S10, mod 7/9/10/11 and general linear \
        mod 7/11.",
    );
const _: () = YQ.sound();
