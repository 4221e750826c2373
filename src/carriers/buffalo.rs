//! Buffalo, cross-border carrier of China.
//!
//! It serves Africa.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("buffalo", "Buffalo").country("CN").kind(CrossBorder).seventeentrack(190226).formats(&[YQ]);

/// YQ number of BUF.
const YQ: Format = Format::new("buffalo-yq", "YQ number of BUF")
    .shape(&[lit("BUF"), upper(Product, 2), digits(Serial, 10), lit("YQ")])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/BuffaloService.php"], "2026-11"))
    .valid(&["BUFZA2120086808YQ"])
    .invalid(&[("BUFZA2120086808CN", WrongCharacter)])
    .note(
        "A number of the YQ family: three letters for the house, two for product or country, ten digits and YQ. \
        No usual check rule holds for 98 such numbers.",
    );
const _: () = YQ.sound();
