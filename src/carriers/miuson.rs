//! MIUSON 淼信国际, cross-border carrier of China.
//!
//! On AliExpress: MIUSON.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("miuson", "MIUSON")
    .zh("淼信国际")
    .country("CN")
    .kind(CrossBorder)
    .seventeentrack(190027)
    .formats(&[YQ]);

/// YQ number of MXA.
const YQ: Format = Format::new("miuson-yq", "YQ number of MXA")
    .shape(&[lit("MXA"), upper(Product, 2), digits(Serial, 10), lit("YQ")])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/MiusonService.php"], "2026-11"))
    .valid(&["MXAAA0000000001YQ"])
    .invalid(&[("MXAAA0000000001CN", WrongCharacter)])
    .note(
        "A number of the YQ family: three letters for the house, two for product or country, ten digits and YQ. \
        No usual check rule holds for 98 such numbers.",
    );
const _: () = YQ.sound();
