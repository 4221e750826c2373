//! JSH 嘉盛泓, cross-border carrier of China.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("jsh", "JSH").zh("嘉盛泓").country("CN").kind(CrossBorder).seventeentrack(190025).formats(&[YQ]);

/// YQ number of JSH.
const YQ: Format = Format::new("jsh-yq", "YQ number of JSH")
    .shape(&[lit("JSH"), upper(Product, 2), digits(Serial, 10), lit("YQ")])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/JSHService.php"], "2026-11"))
    .valid(&["JSHUA0000035508YQ"])
    .invalid(&[("JSHUA0000035508CN", WrongCharacter)])
    .note(
        "A number of the YQ family: three letters for the house, two for product or country, ten digits and YQ. \
        No usual check rule holds for 98 such numbers.",
    );
const _: () = YQ.sound();
