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
        "A house of the YQ family: three letters for the house, two for product or country, ten digits and YQ. \
        Every usual check rule was tried on 98 numbers, and none holds.",
    );
const _: () = YQ.sound();
