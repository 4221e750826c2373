//! QuickFish, cross-border carrier of China.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("quickfish", "QuickFish").country("CN").kind(CrossBorder).formats(&[YQ]);

/// YQ number of KFY.
const YQ: Format = Format::new("quickfish-yq", "YQ number of KFY")
    .shape(&[lit("KFY"), upper(Product, 2), digits(Serial, 10), lit("YQ")])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/QuickFishService.php"], "2026-11"))
    .valid(&["KFYAA0000000001YQ"])
    .invalid(&[("KFYAA0000000001CN", WrongCharacter)])
    .note(
        "A number of the YQ family: three letters for the house, two for product or country, ten digits and YQ. \
        No usual check rule holds for 98 such numbers.",
    );
const _: () = YQ.sound();
