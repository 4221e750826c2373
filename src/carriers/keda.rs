//! Keda International 科达国际, cross-border carrier of China.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("keda", "Keda International").zh("科达国际").country("CN").kind(CrossBorder).formats(&[YQ]);

/// YQ number of KDW.
const YQ: Format = Format::new("keda-yq", "YQ number of KDW")
    .shape(&[lit("KDW"), upper(Product, 2), digits(Serial, 10), lit("YQ")])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/KedaIntlService.php"], "2026-11"))
    .valid(&["KDWUU2021766289YQ"])
    .invalid(&[("KDWUU2021766289CN", WrongCharacter)])
    .note(
        "A number of the YQ family: three letters for the house, two for product or country, ten digits and YQ. \
        No usual check rule holds for 98 such numbers.",
    );
const _: () = YQ.sound();
