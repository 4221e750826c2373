//! Yodel via China, last-mile carrier of the United Kingdom.
//!
//! Parcels of AliExpress that Yodel delivers; there it goes by YODEL.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("yodel-cn", "Yodel via China")
    .country("GB")
    .kind(LastMile)
    .aftership("yodel")
    .seventeentrack(100017)
    .formats(&[JD16]);

/// JD/JJD + 16 digits.
const JD16: Format = Format::new("yodel-cn-jd16", "JD/JJD + 16 digits")
    .shape(&[optional(&[lit("J")]), lit("JD"), digits(Serial, 16)])
    .evidence(OpenSource(
        &[
            "zorem, Advanced Shipment Tracking, number detector",
            "Kutepov/parcels:common/components/services/YodelService.php",
        ],
        "2026-11",
    ))
    .valid(&["JJD0002247492936157", "JD0002219851355288"]);
const _: () = JD16.sound();
