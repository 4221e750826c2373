//! Correios 巴西邮政, postal operator of Brazil.
//!
//! Domestic services use S10 numbers too. The interface for labels gives ranges without the check digit, as two
//! letters, eight digits and BR, with a blank where the digit goes: it must be worked out and put in, and closing the
//! gap does not make a number. Prefixes are given to other services over time, so that an unknown one is worth a look
//! and no more.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("correios-br", "Correios")
    .zh("巴西邮政")
    .country("BR")
    .kind(Post)
    .tracking_url("https://rastreamento.correios.com.br/app/index.php?objetos={number}")
    .aftership("brazil-correios")
    .seventeentrack(2151)
    .formats(&[S10, ME]);

/// S10 item ending in BR.
///
/// The check digit is that of S10: the products of `05871426` come to 159, which leaves 5, and 11 less 5 is 6.
const S10: Format = Format::new("correios-br-s10", "S10 item ending in BR")
    .shape(&[code(Service, Registry::CorreiosService), digits(Serial, 8), check_digit(), lit("BR")])
    .check(Check::S10, From(2))
    .evidence(Standard(
        &[
            "olist/correios:correios/models/posting.py",
            "FinotiLucas/Correios-Brasil:README.md",
            "plhery/universal-parcel-scraper:generated/catalog.ts",
            "UPU S10",
            "Kutepov/parcels:common/components/services/MuambatorService.php",
        ],
        "2026-11",
    ))
    .grouping(&[2, 3, 3, 3, 2])
    .valid(&[
        "BE058714266BR",
        "JT365572014BR",
        "FJ064849483BR",
        "PH185560916BR",
        "PH099823124BR",
        "OU341933668BR",
        "PW639018542BR",
        "NX209289700BR",
        "ON292890354BR",
    ])
    .invalid(&[("RR123456789BR", CheckDigitMismatch), ("PH18556091BR", WrongLength)]);
const _: () = S10.sound();

/// Number of Melhor Envio, ME, the year, seven letters or digits and BR.
///
/// The sample is made up.
const ME: Format = Format::new("correios-br-me", "Number of Melhor Envio, ME, the year, seven letters or digits and BR")
    .shape(&[lit("ME"), digits(Reference, 2), alnum(Serial, 7), lit("BR")])
    .evidence(CarrierDoc(&["Melhor Envio, documentation of its interface, in five public programs"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["ME24006W1K8BR"]);
const _: () = ME.sound();
