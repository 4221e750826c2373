//! DHL eCommerce Asia / CN DHL电商.
//!
//! AliExpress DHLECOM, EMS_SH_ZX_US (DHL Global Mail). 17TRACK 7048 Asia, 100765 CN.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("dhl-ecommerce-asia", "DHL eCommerce Asia / CN")
    .zh("DHL电商")
    .country("CN")
    .kind(CrossBorder)
    .aftership("dhl-global-mail-asia")
    .seventeentrack(7048)
    .formats(&[DHLEC_GM, DHLEC_MY]);

/// GM + 18 digits.
// CHECK: unknown DOMAIN:
// PATTERN: ^GM\d{18}$
const DHLEC_GM: Format = Format::new("dhlec-gm", "GM + 18 digits")
    .shape(&[lit("GM"), digits(Serial, 18)])
    .evidence(OpenSource(&["zorem Advanced Shipment Tracking tracking-number autodetector JS", "Kutepov/parcels:track-numbers.csv (16,501 user-searched numbers, winter 2020/21; statistics computed here)"], "2026-11"))
    .valid(&["GM545118533001742985"]);
const _: () = DHLEC_GM.sound();

/// MYEOJ + 16.
// CHECK: unknown DOMAIN:
// PATTERN: ^MYEOJ\d{16}$
const DHLEC_MY: Format = Format::new("dhlec-my", "MYEOJ + 16")
    .shape(&[lit("MYEOJ"), digits(Serial, 16)])
    .evidence(OpenSource(&["zorem Advanced Shipment Tracking tracking-number autodetector JS"], "2026-11"))
    .valid(&["MYEOJ3117551643332054"]);
const _: () = DHLEC_MY.sound();
