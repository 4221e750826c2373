//! FAR International 泛远国际, cross-border carrier of China.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("far-international", "FAR International")
    .zh("泛远国际")
    .country("CN")
    .kind(CrossBorder)
    .seventeentrack(190152)
    .formats(&[YQ]);

/// YQ number of FAR.
const YQ: Format = Format::new("far-international-yq", "YQ number of FAR")
    .shape(&[lit("FAR"), upper(Product, 2), digits(Serial, 10), lit("YQ")])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/FARInternationalService.php"], "2026-11"))
    .valid(&["FAREX2011014117YQ"])
    .invalid(&[("FAREX2011014117CN", WrongCharacter)])
    .note(
        "A number of the YQ family: three letters for the house, two for product or country, ten digits and YQ. \
        No usual check rule holds for 98 such numbers.",
    );
const _: () = YQ.sound();
