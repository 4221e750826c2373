//! SberLogistics, express carrier of Russia.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("sberlogistics", "SberLogistics").country("RU").kind(Express).seventeentrack(100546).formats(&[RP9]);

/// RP and nine digits.
const RP9: Format = Format::new("sberlogistics-rp9", "RP and nine digits")
    .shape(&[lit("RP"), digits(Serial, 9)])
    .evidence(OpenSource(
        &[
            "sharitonoff/Delivery:delivery.class.php",
            "Kutepov/parcels:common/components/services/SberlogisticService.php",
        ],
        "2026-11",
    ))
    .valid(&["RP239510340"]);
const _: () = RP9.sound();
