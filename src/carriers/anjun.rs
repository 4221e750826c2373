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

/// ANJ..YQ.
const YQ: Format = Format::new("anjun-yq", "ANJ..YQ")
    .shape(&[lit("ANJ"), upper(Product, 2), digits(Serial, 10), lit("YQ")])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/AnjunService.php"], "2026-11"))
    .valid(&["ANJZX2102829364YQ"])
    .invalid(&[("ANJZX2102829364CN", WrongCharacter)])
    .note(
        "17TRACK-brokered family: 3-letter provider code + 2 letters (product/country) + 10 digits + YQ. No check \
        digit: tested with 85 corpus + 13 documented numbers against Luhn, S10, mod 7/9/10/11 and general linear \
        mod 7/11.",
    );
const _: () = YQ.sound();
