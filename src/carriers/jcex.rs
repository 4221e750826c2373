//! JCEX 佳成国际, cross-border carrier of China.
//!
//! On AliExpress: JCEX 佳成专线.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("jcex", "JCEX")
    .zh("佳成国际")
    .country("CN")
    .kind(CrossBorder)
    .aftership("jcex")
    .seventeentrack(190120)
    .formats(&[YQ]);

/// JCE..YQ.
const YQ: Format = Format::new("jcex-yq", "JCE..YQ")
    .shape(&[lit("JCE"), upper(Product, 2), digits(Serial, 10), lit("YQ")])
    .evidence(OpenSource(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .valid(&["JCEUL1000047517YQ"])
    .invalid(&[("JCEUL1000047517CN", WrongCharacter)])
    .note(
        "17TRACK-brokered family: 3-letter provider code + 2 letters (product/country) + 10 digits + YQ. No check \
        digit: tested with 85 corpus + 13 documented numbers against Luhn, S10, mod 7/9/10/11 and general linear \
        mod 7/11.",
    );
const _: () = YQ.sound();
