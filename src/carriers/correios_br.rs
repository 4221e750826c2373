//! Correios (Brazil) 巴西邮政.
//!
//! Domestic services use the S10 form with BR too. Label ranges from the SIGEP service come WITHOUT the check digit
//! (XX + 8 digits + blank or nothing + BR): compute and insert it. The two prefixes tables disagree for some codes
//! because prefixes are reassigned over time: diagnose, never reject, on the prefix.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("correios-br", "Correios (Brazil)")
    .zh("巴西邮政")
    .country("BR")
    .kind(Post)
    .tracking_url("https://rastreamento.correios.com.br/app/index.php?objetos={number}")
    .aftership("brazil-correios")
    .seventeentrack(2151)
    .formats(&[S10, NODIGIT]);

/// S10 item identifier ending BR.
// CHECK: s10 DOMAIN: the 8 serial digits only; weights 8,6,4,2,3,5,9,7 left to right; r = 11 - (sum mod 11); 10 -> 0,
// 11 -> 5; letters do not enter
// BARCODE_FORMS: Code 128 of the 13 characters themselves
// LOOKUP: tables/correios_service_prefixes.csv
// PATTERN: ^[A-Z]{2}\d{9}BR$
const S10: Format = Format::new("correios-br-s10", "S10 item identifier ending BR")
    .shape(&[upper(Service, 2), digits(Serial, 8), check_digit(), lit("BR")])
    .check(Check::S10, From(2))
    .evidence(Standard(
        &[
            "olist/correios:correios/models/posting.py",
            "FinotiLucas/Correios-Brasil:README.md",
            "plhery/universal-parcel-scraper:generated/catalog.ts",
            "UPU S10 standard (check digit also stated in olist/correios:correios/models/posting.py)",
            "Kutepov/parcels:common/components/services/MuambatorService.php (2024-01)",
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
    .invalid(&[("RR123456789BR", CheckDigitMismatch)]);
const _: () = S10.sound();

/// SIGEP label without check digit.
// CHECK: none DOMAIN:
// NOTES: Normalise to correios-br-s10.
// BARCODE_FORMS: written with a blank where the digit goes (PH18556091 BR); normalisation must not close the gap
// silently: insert the S10 digit
// PATTERN: ^[A-Z]{2}\d{8}BR$
const NODIGIT: Format = Format::new("correios-br-nodigit", "SIGEP label without check digit")
    .shape(&[upper(Service, 2), digits(Serial, 8), lit("BR")])
    .evidence(OpenSource(&["olist/correios:correios/models/posting.py"], "2026-11"))
    .valid(&["PH18556091BR"]);
const _: () = NODIGIT.sound();
