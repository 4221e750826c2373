//! DPD UK / DPD Local (Interlink).
//!
//! Same numbering as DPD: 14 digits, first 4 = depot (15xx seen on UK parcels); label adds the MOD 37,36 character;
//! 10-digit consignment + date makes the old reference.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("dpd-uk", "DPD UK / DPD Local (Interlink)")
    .country("GB")
    .kind(Express)
    .tracking_url("https://track.dpd.co.uk/parcels/{number}")
    .aftership("dpd-uk")
    .seventeentrack(100010)
    .formats(&[N14, N15]);

/// 14 digits.
// CHECK: none inside the 14 digits DOMAIN:
// NOTES: prefix 15 observed, not documented; example synthetic
// PATTERN: ^15[0-9]{12}$
const N14: Format = Format::new("dpd-uk-14", "14 digits")
    .shape(&[lit("15"), digits(Serial, 12)])
    .evidence(Observed(&["Chagui-/IntelliTracker:objects/Courier/DPDUK.java"], "2026-11"))
    .grouping(&[4, 4, 4, 2])
    .valid(&["15501234567890"])
    .invalid(&[("1550123456789", WrongLength)]);
const _: () = N14.sound();

/// 14 digits + check character.
// CHECK: ISO/IEC 7064 MOD 37,36 (hybrid): p=36; per char v (0-9->0..9, A-Z->10..35): p=(p+v) mod 36, 0->36; p=(2p)
// mod 37; check value=(37-p) mod 36, mapped back to 0-9A-Z DOMAIN:
// NOTES: synthetic
// PATTERN: ^15[0-9]{12}[0-9A-Z]$
const N15: Format = Format::new("dpd-uk-15", "14 digits + check character")
    .shape(&[lit("15"), digits(Serial, 12), check_char()])
    .check(Check::Mod37_36, From(0))
    .evidence(OpenSource(&["Chagui-/IntelliTracker:objects/Courier/DPDUK.java"], "2026-11"))
    .valid(&["15501234567890Q"])
    .invalid(&[("155012345678900", CheckDigitMismatch)]);
const _: () = N15.sound();
