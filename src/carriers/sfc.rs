//! SFC Service 三态速递, cross-border carrier of China.
//!
//! On AliExpress: SFC.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("sfc", "SFC Service")
    .zh("三态速递")
    .country("CN")
    .kind(CrossBorder)
    .aftership("sfcservice")
    .seventeentrack(190113)
    .formats(&[SFC9, SFC_LONG, WW, N3X12]);

/// SFC and nine digits.
const SFC9: Format = Format::new("sfc-sfc9", "SFC and nine digits")
    .shape(&[lit("SFC"), digits(Serial, 9)])
    .evidence(OpenSource(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .valid(&["SFC123456789"]);
const _: () = SFC9.sound();

/// SFC, a digit, two letters and 13 digits.
const SFC_LONG: Format = Format::new("sfc-sfc-long", "SFC, a digit, two letters and 13 digits")
    .shape(&[lit("SFC"), digits(Reference, 1), upper(Reference, 2), digits(Serial, 13)])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/SFCService.php"], "2026-11"))
    .valid(&["SFC1AB1234567890123"]);
const _: () = SFC_LONG.sound();

/// WW and 13 digits.
const WW: Format = Format::new("sfc-ww", "WW and 13 digits")
    .shape(&[lit("WW"), digits(Serial, 13)])
    .evidence(OpenSource(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .valid(&["WW1234567890123"]);
const _: () = WW.sound();

/// Three letters or digits and twelve digits.
const N3X12: Format = Format::new("sfc-3x12", "Three letters or digits and twelve digits")
    .shape(&[alnum(Reference, 3), digits(Serial, 12)])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/SFCService.php"], "2026-11"));
const _: () = N3X12.sound();
