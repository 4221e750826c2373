//! ETS Express 俄通收, cross-border carrier of China.
//!
//! RETS on AliExpress (俄通收中俄专线) may be the same house.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("ets-express", "ETS Express")
    .zh("俄通收")
    .country("CN")
    .kind(CrossBorder)
    .seventeentrack(190017)
    .formats(&[YQ]);

/// ETS..YQ.
const YQ: Format = Format::new("ets-express-yq", "ETS..YQ")
    .shape(&[lit("ETS"), upper(Product, 2), digits(Serial, 10), lit("YQ")])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/EtsExpressService.php"], "2026-11"))
    .valid(&["ETSSD1027130993YQ"])
    .invalid(&[("ETSSD1027130993CN", WrongCharacter)])
    .note(
        "A house of the YQ family: three letters for the house, two for product or country, ten digits and YQ. \
        Every usual check rule was tried on 98 numbers, and none holds.",
    );
const _: () = YQ.sound();
