//! Anjun 安骏物流, cross-border carrier of China.
//!
//! On AliExpress: `Anjun_Tracked`.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("anjun", "Anjun")
    .zh("安骏物流")
    .country("CN")
    .kind(CrossBorder)
    .aftership("anjun")
    .seventeentrack(190047)
    .formats(&[YQ]);

/// YQ number of ANJ.
const YQ: Format = Format::new("anjun-yq", "YQ number of ANJ")
    .shape(&[lit("ANJ"), upper(Product, 2), digits(Serial, 10), lit("YQ")])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/AnjunService.php"], "2026-11"))
    .valid(&["ANJZX2102829364YQ"])
    .invalid(&[("ANJZX2102829364CN", WrongCharacter)])
    .note(
        "A number of the YQ family: three letters for the house, two for product or country, ten digits and YQ. \
        No usual check rule holds for 98 such numbers.",
    );
const _: () = YQ.sound();
