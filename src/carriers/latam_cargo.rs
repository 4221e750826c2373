//! LATAM Cargo, freight carrier of Chile.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("latam-cargo", "LATAM Cargo").country("CL").kind(Freight).formats(&[AWB, INTERLINE, ME]);

/// Air waybill.
///
/// The check digit is what the digits before it leave when they are divided by 7, so it is never above 6. `7668379`
/// leaves 5.
const AWB: Format = Format::new("latam-cargo-awb", "Air waybill")
    .shape(&[one_of(Airline, &["035", "045", "544", "549", "957"]), digits(Serial, 7), Part::Check(Set::of("0..6"))])
    .check(Check::Mod7, From(3))
    .evidence(Standard(
        &["Kutepov/parcels:common/components/services/LatamcargoService.php", "IATA Resolution 600"],
        "2026-11",
    ))
    .grouping(&[3, 8])
    .valid(&["04576683795"])
    .note("Of the group are Chile 045, Colombia 035, Peru 544 and Brazil 957; 549 is ABSA of Brazil.");
const _: () = AWB.sound();

/// Air waybill of another airline.
///
/// The check digit is that of the waybills of the group.
const INTERLINE: Format = Format::new("latam-cargo-interline", "Air waybill of another airline")
    .shape(&[code(Airline, Registry::Airline), digits(Serial, 7), Part::Check(Set::of("0..6"))])
    .check(Check::Mod7, From(3))
    .evidence(Standard(
        &["Kutepov/parcels:common/components/services/LatamcargoService.php", "IATA Resolution 600"],
        "2026-11",
    ))
    .standing(DeclaredOnly)
    .grouping(&[3, 8])
    .valid(&["65676683795"]);
const _: () = INTERLINE.sound();

/// Number of Melhor Envio, ME, the year, seven letters or digits and BR.
///
/// The sample is made up.
const ME: Format = Format::new("latam-cargo-me", "Number of Melhor Envio, ME, the year, seven letters or digits and BR")
    .shape(&[lit("ME"), digits(Reference, 2), alnum(Serial, 7), lit("BR")])
    .evidence(CarrierDoc(&["Melhor Envio, documentation of its interface, in five public programs"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["ME24006W1K8BR"]);
const _: () = ME.sound();
