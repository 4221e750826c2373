//! WEL, cross-border carrier of China.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("wel", "WEL").country("CN").kind(CrossBorder).seventeentrack(190170).formats(&[YQ]);

/// YQ number of WEL.
const YQ: Format = Format::new("wel-yq", "YQ number of WEL")
    .shape(&[lit("WEL"), upper(Product, 2), digits(Serial, 10), lit("YQ")])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/WELService.php"], "2026-11"))
    .valid(&["WELIC1000001432YQ"])
    .invalid(&[("WELIC1000001432CN", WrongCharacter)])
    .note(
        "A number of the YQ family: three letters for the house, two for product or country, ten digits and YQ. \
        No usual check rule holds for 98 such numbers.",
    );
const _: () = YQ.sound();
