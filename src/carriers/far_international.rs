//! FAR International 泛远国际, cross-border carrier of China.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("far-international", "FAR International")
    .zh("泛远国际")
    .country("CN")
    .kind(CrossBorder)
    .seventeentrack(190152)
    .formats(&[YQ]);

/// FAR..YQ.
const YQ: Format = Format::new("far-international-yq", "FAR..YQ")
    .shape(&[lit("FAR"), upper(Product, 2), digits(Serial, 10), lit("YQ")])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/FARInternationalService.php"], "2026-11"))
    .valid(&["FAREX2011014117YQ"])
    .invalid(&[("FAREX2011014117CN", WrongCharacter)])
    .note(
        "A house of the YQ family: three letters for the house, two for product or country, ten digits and YQ. \
        Every usual check rule was tried on 98 numbers, and none holds.",
    );
const _: () = YQ.sound();
