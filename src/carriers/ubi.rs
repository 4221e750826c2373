//! UBI Smart Parcel 优比, cross-border carrier of China.
//!
//! On AliExpress: UBI.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("ubi", "UBI Smart Parcel")
    .zh("优比")
    .country("CN")
    .kind(CrossBorder)
    .aftership("ubi-logistics")
    .seventeentrack(190112)
    .formats(&[AUS12, UBY13, N16]);

/// AUS and twelve digits.
const AUS12: Format = Format::new("ubi-aus12", "AUS and twelve digits")
    .shape(&[lit("AUS"), digits(Serial, 12)])
    .evidence(OpenSource(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .valid(&["AUS493465701512"]);
const _: () = AUS12.sound();

/// UBY and 13 digits.
const UBY13: Format = Format::new("ubi-uby13", "UBY and 13 digits")
    .shape(&[lit("UBY"), digits(Serial, 13)])
    .evidence(Observed(&["Kutepov/parcels:track-numbers.csv"], "2026-11"))
    .valid(&["UBY9177404015121"])
    .note("Whose it is was inferred: seven of nine went to Australia.");
const _: () = UBY13.sound();

/// 16 digits.
const N16: Format = Format::new("ubi-16", "16 digits")
    .shape(&[digits(Serial, 16)])
    .evidence(OpenSource(
        &[
            "Kutepov/parcels:common/components/services/UBIService.php",
            "zorem Advanced Shipment Tracking tracking-number autodetector JS (400 + 13)",
        ],
        "2026-11",
    ))
    .valid(&["4001234567890123"]);
const _: () = N16.sound();
