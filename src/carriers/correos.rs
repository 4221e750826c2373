//! Correos (Spain).
//!
//! Carrier doc (preregister API, Annex XI) gives the 23-character layout and says the last letter is a control
//! character (formula in Annex IV, not readable here). The rule below reproduces the letter on 6 of 6 real PQ codes
//! from geartrack tests, so it is right in practice; it cannot see transpositions. PR + 15 digits + C (18 characters,
//! 2015) is an older scheme with a fixed C.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("correos", "Correos (Spain)")
    .country("ES")
    .kind(Post)
    .tracking_url("https://www.correos.es/es/es/herramientas/localizador/envios/detalle?tracking-number={number}")
    .aftership("spain-correos-es")
    .seventeentrack(19181)
    .formats(&[N23, N16, PR18, S10]);

/// parcel code.
// CHECK: sum of the ASCII codes of every preceding character, mod 23, indexes the string TRWAGMYFPDXBNJZSQVHLCKE
// (Spanish tax-id letter table) DOMAIN: all 22 characters before it, as ASCII
// BARCODE_FORMS: Code 128; also readable by Correos Express sorters; parcel 01 of an expedition
// LOOKUP: layout = carrier doc; the letter formula = open source, confirmed here on 6 real codes. product PQ, PL, PR,
// DM, CD ...; client code uses 0-9 A-Z without I, N-tilde, O, U; Andorra postcode AD### or 99###
// PATTERN: ^[PDC][A-Z][0-9A-Z]{4}[0-9]{11}(?:[0-9]{5}|AD[0-9]{3})[A-Z]$
const N23: Format = Format::new("correos-23", "parcel code")
    .shape(&[
        chars(Product, "CDP", 1),
        upper(Product, 1),
        alnum(Reference, 4),
        digits(Node, 2),
        digits(Reference, 7),
        digits(Serial, 2),
        either(&[&[digits(Postcode, 5)], &[lit("AD"), digits(Postcode, 3)]]),
        Part::Check(Set::UPPER),
    ])
    .check(Check::Mod23Letter, From(0))
    .evidence(CarrierDoc(
        &[
            "https://anypoint.mulesoft.com/exchange/portals/sociedad-estatal-correos (preregister, Annex XI)",
            "hdnpt/geartrack:test",
            "plhery/delivery-tracker:packages/carriers (carrier detection tests and validators, 2026)",
        ],
        "2026-11",
    ))
    .grouping(&[2, 4, 2, 7, 2, 5, 1])
    .valid(&[
        "PQ4F6P0707051350182440J",
        "PQ4F6P0702945760181750M",
        "PQ4F6P0703673180181750T",
        "PQ4F6P0705898310181998C",
        "PQ4F6P0705905960188365S",
        "PQ4F6P0707342430183450V",
        "PL00ZZ0000000010100000Y",
        "CD00ZZ0000000010100000P",
    ])
    .invalid(&[("PQ4F6P0707051350182440K", CheckDigitMismatch), ("PL00ZZ0000000010100000Z", CheckDigitMismatch)]);
const _: () = N23.sound();

/// expedition code (same stem without parcel number and postcode).
// CHECK: sum of the ASCII codes of every preceding character, mod 23, indexes the string TRWAGMYFPDXBNJZSQVHLCKE
// (Spanish tax-id letter table) DOMAIN: all 15 characters before it, as ASCII
// NOTES: synthetic example from the source
// PATTERN: ^[PD][A-Z][0-9A-Z]{4}[0-9]{9}[A-Z]$
const N16: Format = Format::new("correos-16", "expedition code (same stem without parcel number and postcode)")
    .shape(&[
        chars(Product, "DP", 1),
        upper(Product, 1),
        alnum(Reference, 4),
        digits(Node, 2),
        digits(Reference, 7),
        Part::Check(Set::UPPER),
    ])
    .check(Check::Mod23Letter, From(0))
    .evidence(OpenSource(
        &["plhery/delivery-tracker:packages/carriers (carrier detection tests and validators, 2026)"],
        "2026-11",
    ))
    .valid(&["PL00ZZ000000001Z"])
    .invalid(&[("PL00ZZ000000001A", CheckDigitMismatch)]);
const _: () = N16.sound();

/// PR + 15 digits + C (older).
// CHECK: none known (the letter is always C and does not follow the 23-table) DOMAIN:
// PATTERN: ^PR[0-9]{15}C$
const PR18: Format = Format::new("correos-pr18", "PR + 15 digits + C (older)")
    .shape(&[lit("PR"), digits(Serial, 15), lit("C")])
    .evidence(Observed(&["https://www.htcmania.com/archive/index.php/t-964137.html"], "2026-11"))
    .valid(&["PR110604670130400C"])
    .invalid(&[("PR11060467013040C", WrongLength)]);
const _: () = PR18.sound();

/// UPU S10 issued by ES.
// CHECK: s10: weights 8,6,4,2,3,5,9,7 over the 8 serial digits; r = 11 - (sum mod 11); 10->0, 11->5, else r DOMAIN: 8
// serial digits only; the 2 service letters and the 2-letter issuer code do not enter
// NOTES: CV000562646ES circulates in public lists and fails S10
// BARCODE_FORMS: Code 128 of the 13 characters as they are
// LOOKUP: service indicator (first letter): R registered, C parcel, E EMS, L tracked letter-post, U untracked
// letter-post, V insured, H e-commerce parcel, A/B/D/N/P/Z domestic/bilateral
// PATTERN: ^[A-Z]{2}[0-9]{9}ES$
const S10: Format = Format::new("correos-s10", "UPU S10 issued by ES")
    .shape(&[upper(Service, 2), digits(Serial, 8), check_digit(), lit("ES")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["UPU S10 standard"], "2026-11"))
    .grouping(&[2, 8, 1, 2])
    .valid(&["RR473124829ES"])
    .invalid(&[("CV000562646ES", CheckDigitMismatch)]);
const _: () = S10.sound();
