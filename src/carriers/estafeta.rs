//! Estafeta, express carrier of Mexico.
//!
//! A parcel has a long guide of 22 characters and a short tracking code of ten digits; one code may stand for several
//! guides.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("estafeta", "Estafeta")
    .country("MX")
    .kind(Express)
    .tracking_url("https://cs.estafeta.com/es/Tracking/searchByGet?wayBill={number}")
    .aftership("estafeta")
    .seventeentrack(100139)
    .formats(&[N22, N10, N22_LETTER]);

/// Waybill (guía), 22 characters.
const N22: Format = Format::new("estafeta-22", "Waybill (guía), 22 characters")
    .shape(&[digits(Serial, 10), alnum(Reference, 12)])
    .evidence(OpenSource(
        &[
            "general knowledge; carrier FAQ only says two numbers exist",
            "plhery/universal-parcel-scraper:generated/catalog.ts",
        ],
        "2026-11",
    ))
    .standing(DeclaredOnly);
const _: () = N22.sound();

/// Tracking code, ten digits.
const N10: Format = Format::new("estafeta-10", "Tracking code, ten digits")
    .shape(&[digits(Serial, 10)])
    .evidence(OpenSource(
        &[
            "general knowledge",
            "plhery/universal-parcel-scraper:generated/catalog.ts",
            "plhery/universal-parcel-scraper:carriers/estafeta/numbers.json",
            "dmoralesm/estafeta-api",
        ],
        "2026-11",
    ))
    .valid(&["1172614482", "2806075762"]);
const _: () = N10.sound();

/// Waybill with a letter for the service, 22 characters.
const N22_LETTER: Format = Format::new("estafeta-22-letter", "Waybill with a letter for the service, 22 characters")
    .shape(&[
        chars(Account, "0..8", 1),
        digits(Account, 11),
        either(&[&[upper(Reference, 1), digits(Serial, 1)], &[digits(Serial, 1), upper(Suffix, 1)]]),
        digits(Serial, 8),
    ])
    .evidence(OpenSource(
        &[
            "plhery/universal-parcel-scraper:generated/catalog.ts",
            "plhery/universal-parcel-scraper:carriers/estafeta/numbers.json",
        ],
        "2026-11",
    ))
    .valid(&["502553526650A704483512", "805590979741C700931121"])
    .note("What its parts mean is guessed. With 9 in front it is rather one of USPS in which a digit was misread.");
const _: () = N22_LETTER.sound();
