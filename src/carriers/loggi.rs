//! Loggi, last-mile carrier of Brazil.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("loggi", "Loggi")
    .country("BR")
    .kind(LastMile)
    .aftership("loggi")
    .seventeentrack(100457)
    .formats(&[ME]);

/// ME, nine letters or digits and BR, perhaps behind LGI.
///
/// The second sample is made up.
const ME: Format = Format::new("loggi-me", "ME, nine letters or digits and BR, perhaps behind LGI")
    .shape(&[optional(&[lit("LGI"), optional(&[lit("-")])]), lit("ME"), alnum(Reference, 9), lit("BR")])
    .evidence(Observed(
        &["an answer of Loggi in the documentation of a public program", "a public script for Melhor Envio (LGI-ME)"],
        "2026-11",
    ))
    .standing(DeclaredOnly)
    .valid(&["ME251TCU021BR", "LGI-ME2627Q0KT4BR"])
    .note("The letters in front are those of the reseller Melhor Envio.");
const _: () = ME.sound();
