//! QuickFish, cross-border carrier of China.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("quickfish", "QuickFish").country("CN").kind(CrossBorder).formats(&[YQ]);

/// KFY..YQ.
const YQ: Format = Format::new("quickfish-yq", "KFY..YQ")
    .shape(&[lit("KFY"), upper(Product, 2), digits(Serial, 10), lit("YQ")])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/QuickFishService.php"], "2026-11"))
    .valid(&["KFYAA0000000001YQ"])
    .invalid(&[("KFYAA0000000001CN", WrongCharacter)])
    .note(
        "A house of the YQ family: three letters for the house, two for product or country, ten digits and YQ. \
        Every usual check rule was tried on 98 numbers, and none holds.",
    );
const _: () = YQ.sound();
