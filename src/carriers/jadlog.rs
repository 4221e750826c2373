//! Jadlog, express carrier of Brazil.
//!
//! The source is weak: one small site takes eleven or 14 bare digits for Jadlog.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("jadlog", "Jadlog").country("BR").kind(Express).seventeentrack(101052).formats(&[N14, N11, N9, ME]);

/// Shipment, 14 digits.
const N14: Format = Format::new("jadlog-14", "Shipment, 14 digits")
    .shape(&[digits(Serial, 14)])
    .evidence(OpenSource(
        &[
            "Kutepov/parcels:common/components/services/JadlogService.php",
            "a small tracker page detecting carriers by length",
        ],
        "2026-11",
    ))
    .valid(&["08065101199372"]);
const _: () = N14.sound();

/// Shipment, eleven digits.
const N11: Format = Format::new("jadlog-11", "Shipment, eleven digits")
    .shape(&[digits(Serial, 11)])
    .evidence(Observed(&["general knowledge"], "2026-11"))
    .standing(Preview);
const _: () = N11.sound();

/// Nine digits.
///
/// The sample is made up.
const N9: Format = Format::new("jadlog-9", "Nine digits")
    .shape(&[digits(Serial, 9)])
    .evidence(Observed(&["links to the carrier in a public program of shops in Brazil"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["618407395"]);
const _: () = N9.sound();

/// Number of Melhor Envio, ME, the year, seven letters or digits and BR.
///
/// The sample is made up.
const ME: Format = Format::new("jadlog-me", "Number of Melhor Envio, ME, the year, seven letters or digits and BR")
    .shape(&[lit("ME"), digits(Reference, 2), alnum(Serial, 7), lit("BR")])
    .evidence(CarrierDoc(&["Melhor Envio, documentation of its interface, in five public programs"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["ME24006W1K8BR"]);
const _: () = ME.sound();
