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
        "17TRACK-brokered family: 3-letter provider code + 2 letters (product/country) + 10 digits + YQ. No check \
        digit: tested with 85 corpus + 13 documented numbers against Luhn, S10, mod 7/9/10/11 and general linear \
        mod 7/11.",
    );
const _: () = YQ.sound();
