//! Aeroflot Cargo, freight carrier of Russia.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("aeroflot-cargo", "Aeroflot Cargo").country("RU").kind(Freight).formats(&[AWB]);

/// Air waybill of airline 555.
///
/// The check digit is what the digits before it leave when they are divided by 7, so it is never above 6. `3150610`
/// leaves 1.
const AWB: Format = Format::new("aeroflot-cargo-awb", "Air waybill of airline 555")
    .shape(&[lit("555"), digits(Serial, 7), Part::Check(Set::of("0..6"))])
    .check(Check::Mod7, From(3))
    .evidence(Standard(
        &["Kutepov/parcels:common/components/services/AeroflotService.php", "IATA Resolution 600"],
        "2026-11",
    ))
    .grouping(&[3, 8])
    .valid(&["55531506101"]);
const _: () = AWB.sound();
