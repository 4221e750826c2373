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

/// YQ number of ETS.
const YQ: Format = Format::new("ets-express-yq", "YQ number of ETS")
    .shape(&[lit("ETS"), upper(Product, 2), digits(Serial, 10), lit("YQ")])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/EtsExpressService.php"], "2026-11"))
    .valid(&["ETSSD1027130993YQ"])
    .invalid(&[("ETSSD1027130993CN", WrongCharacter)])
    .note(
        "A number of the YQ family: three letters for the house, two for product or country, ten digits and YQ. \
        No usual check rule holds for 98 such numbers.",
    );
const _: () = YQ.sound();
