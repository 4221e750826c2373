//! EQT, cross-border carrier of China.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("eqt-17post", "EQT")
    .country("CN")
    .kind(CrossBorder)
    .aliases(&["17Post"])
    .seventeentrack(190185)
    .formats(&[YQ]);

/// YQ number of EQT.
const YQ: Format = Format::new("eqt-17post-yq", "YQ number of EQT")
    .shape(&[lit("EQT"), upper(Product, 2), digits(Serial, 10), lit("YQ")])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/Post17Service.php"], "2026-11"))
    .valid(&["EQTWL1090973764YQ"])
    .invalid(&[("EQTWL1090973764CN", WrongCharacter)])
    .note(
        "A number of the YQ family: three letters for the house, two for product or country, ten digits and YQ. \
        No usual check rule holds for 98 such numbers.",
    );
const _: () = YQ.sound();
