//! LATAM Cargo, freight carrier of Chile.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("latam-cargo", "LATAM Cargo").country("CL").kind(Freight).formats(&[AWB]);

/// Air waybill.
///
/// The check digit is what the digits before it leave when they are divided by 7, so it is never above 6. `7668379`
/// leaves 5.
const AWB: Format = Format::new("latam-cargo-awb", "Air waybill")
    .shape(&[code(Airline, Registry::Airline), digits(Serial, 7), Part::Check(Set::of("0..6"))])
    .check(Check::Mod7, From(3))
    .evidence(Standard(
        &["Kutepov/parcels:common/components/services/LatamcargoService.php", "IATA Resolution 600"],
        "2026-11",
    ))
    .grouping(&[3, 8])
    .valid(&["65676683795"])
    .note("The airlines of the group have 045, 957, 549 and others.");
const _: () = AWB.sound();
