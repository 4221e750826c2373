//! J-NET 捷网, cross-border carrier of China.
//!
//! On AliExpress: `CTR_LAND_PICKUP` (J-NET捷网).

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("j-net", "J-NET").zh("捷网").country("CN").kind(CrossBorder).seventeentrack(190082).formats(&[YQ]);

/// YQ number of JNT.
const YQ: Format = Format::new("j-net-yq", "YQ number of JNT")
    .shape(&[lit("JNT"), upper(Product, 2), digits(Serial, 10), lit("YQ")])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/JNetService.php"], "2026-11"))
    .valid(&["JNTCU9000014507YQ"])
    .invalid(&[("JNTCU9000014507CN", WrongCharacter)])
    .note(
        "A number of the YQ family: three letters for the house, two for product or country, ten digits and YQ. \
        No usual check rule holds for 98 such numbers.",
    );
const _: () = YQ.sound();
