//! Azul Cargo, freight carrier of Brazil.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("azul-cargo", "Azul Cargo").country("BR").kind(Freight).formats(&[AWB, ME]);

/// Air waybill of airline 577.
///
/// The check digit is what the digits before it leave when they are divided by 7, so it is never above 6. `9683485`
/// leaves 0.
const AWB: Format = Format::new("azul-cargo-awb", "Air waybill of airline 577")
    .shape(&[lit("577"), digits(Serial, 7), Part::Check(Set::of("0..6"))])
    .check(Check::Mod7, From(3))
    .evidence(Standard(
        &["Kutepov/parcels:common/components/services/AzulCargoExpressService.php", "IATA Resolution 600"],
        "2026-11",
    ))
    .grouping(&[3, 8])
    .valid(&["57796834850"]);
const _: () = AWB.sound();

/// Number of Melhor Envio, ME, the year, seven letters or digits and BR.
///
/// The sample is made up.
const ME: Format = Format::new("azul-cargo-me", "Number of Melhor Envio, ME, the year, seven letters or digits and BR")
    .shape(&[lit("ME"), digits(Reference, 2), alnum(Serial, 7), lit("BR")])
    .evidence(CarrierDoc(&["Melhor Envio, documentation of its interface, in five public programs"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["ME24006W1K8BR"]);
const _: () = ME.sound();
