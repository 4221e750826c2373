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

/// YQ number of JCE.
const YQ: Format = Format::new("jcex-yq", "YQ number of JCE")
    .shape(&[lit("JCE"), upper(Product, 2), digits(Serial, 10), lit("YQ")])
    .evidence(OpenSource(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .valid(&["JCEUL1000047517YQ"])
    .invalid(&[("JCEUL1000047517CN", WrongCharacter)])
    .note(
        "A number of the YQ family: three letters for the house, two for product or country, ten digits and YQ. \
        No usual check rule holds for 98 such numbers.",
    );
const _: () = YQ.sound();
