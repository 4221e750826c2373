//! Melhor Envio, seller of labels of many carriers of Brazil.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("melhor-envio", "Melhor Envio").country("BR").kind(LastMile).formats(&[ME]);

/// ME, the year, seven letters or digits and BR, perhaps behind LGI.
///
/// The samples are made up.
const ME: Format = Format::new("melhor-envio-me", "ME, the year, seven letters or digits and BR, perhaps behind LGI")
    .shape(&[optional(&[lit("LGI"), optional(&[lit("-")])]), lit("ME"), digits(Reference, 2), alnum(Serial, 7), lit("BR")])
    .evidence(CarrierDoc(&["Melhor Envio, documentation of its interface, in five public programs"], "2026-11"))
    .valid(&["ME24006W1K8BR", "LGI-ME24006W1K8BR"])
    .invalid(&[("ME24006W1KBR", WrongLength)]);
const _: () = ME.sound();
