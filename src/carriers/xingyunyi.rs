//! XYY 星运易, cross-border carrier of China.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("xingyunyi", "XYY").zh("星运易").country("CN").kind(CrossBorder).seventeentrack(190340).formats(&[YQ]);

/// YQ number of XYY.
const YQ: Format = Format::new("xingyunyi-yq", "YQ number of XYY")
    .shape(&[lit("XYY"), upper(Product, 2), digits(Serial, 10), lit("YQ")])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/XingyunyiService.php"], "2026-11"))
    .valid(&["XYYEX0015718763YQ"])
    .invalid(&[("XYYEX0015718763CN", WrongCharacter)])
    .note(
        "A number of the YQ family: three letters for the house, two for product or country, ten digits and YQ. \
        No usual check rule holds for 98 such numbers.",
    );
const _: () = YQ.sound();
