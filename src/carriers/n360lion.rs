//! 360Lion Express 纬狮, cross-border carrier of China.
//!
//! On AliExpress: `AE_360LION_STANDARD` 纬狮标准小包.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("360lion", "360Lion Express")
    .zh("纬狮")
    .country("CN")
    .kind(CrossBorder)
    .aftership("360lion-express")
    .seventeentrack(190178)
    .formats(&[YQ]);

/// YQ number of WSH.
const YQ: Format = Format::new("360lion-yq", "YQ number of WSH")
    .shape(&[lit("WSH"), upper(Product, 2), digits(Serial, 10), lit("YQ")])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/Lion360Service.php"], "2026-11"))
    .valid(&["WSHMX1711600887YQ"])
    .invalid(&[("WSHMX1711600887CN", WrongCharacter)])
    .note(
        "A number of the YQ family: three letters for the house, two for product or country, ten digits and YQ. \
        No usual check rule holds for 98 such numbers.",
    );
const _: () = YQ.sound();
