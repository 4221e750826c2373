//! DHL eCommerce Asia DHL电商, cross-border carrier of China.
//!
//! On AliExpress: DHLECOM and `EMS_SH_ZX_US` (DHL Global Mail). At 17TRACK Asia is 7048 and China 100765.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("dhl-ecommerce-asia", "DHL eCommerce Asia")
    .zh("DHL电商")
    .country("CN")
    .kind(CrossBorder)
    .aftership("dhl-global-mail-asia")
    .seventeentrack(7048)
    .formats(&[GM, MY]);

/// GM and 18 digits.
const GM: Format = Format::new("dhlec-gm", "GM and 18 digits")
    .shape(&[lit("GM"), digits(Serial, 18)])
    .evidence(OpenSource(
        &["zorem, Advanced Shipment Tracking, number detector", "Kutepov/parcels:track-numbers.csv"],
        "2026-11",
    ))
    .valid(&["GM545118533001742985"]);
const _: () = GM.sound();

/// MYEOJ and 16 digits.
const MY: Format = Format::new("dhlec-my", "MYEOJ and 16 digits")
    .shape(&[lit("MYEOJ"), digits(Serial, 16)])
    .evidence(OpenSource(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .valid(&["MYEOJ3117551643332054"]);
const _: () = MY.sound();
