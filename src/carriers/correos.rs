//! Correos 西班牙邮政, postal operator of Spain.
//!
//! The interface manual gives the layout of 23 characters and says that the last letter is a check, without the rule.
//! The rule here gives the right letter for six of six real PQ numbers. A scheme of 2015, PR with 15 digits and C,
//! ends in that letter always.
//!
//! On AliExpress: `SINOTRANS_AM` and `SINOTRANS_PY` (中外运-西邮).

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("correos", "Correos")
    .zh("西班牙邮政")
    .country("ES")
    .kind(Post)
    .tracking_url("https://www.correos.es/es/es/herramientas/localizador/envios/detalle?tracking-number={number}")
    .aliases(&["Correos via China", "correos-cn"])
    .aftership("spain-correos-es")
    .seventeentrack(19181)
    .formats(&[N23, N16, PR18, S10]);

/// Parcel code.
///
/// The last letter is the sum of the ASCII codes before it, mod 23, in the Spanish table `TRWAGMYFPDXBNJZSQVHLCKE`. It
/// cannot see swapped characters.
///
/// PQ, PL, PR, DM and CD are products; a client code never holds I, O or U.
const N23: Format = Format::new("correos-23", "Parcel code")
    .shape(&[
        chars(Product, "CDP", 1),
        upper(Product, 1),
        alnum(Account, 4),
        digits(Service, 2),
        digits(Serial, 7),
        digits(Shipment, 2),
        either(&[&[digits(Serial, 5)], &[lit("AD"), digits(Serial, 3)]]),
        Part::Check(Set::UPPER),
    ])
    .check(Check::Mod23Letter, From(0))
    .evidence(CarrierDoc(
        &[
            "Correos, preregister API, Annex XI (anypoint.mulesoft.com)",
            "hdnpt/geartrack:test",
            "plhery/delivery-tracker:packages/carriers",
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

/// Expedition code, without parcel number and postcode.
///
/// The last letter is the sum of the ASCII codes before it, mod 23, in the Spanish table `TRWAGMYFPDXBNJZSQVHLCKE`. It
/// cannot see swapped characters.
///
/// The sample is made up.
const N16: Format = Format::new("correos-16", "Expedition code, without parcel number and postcode")
    .shape(&[
        chars(Product, "DP", 1),
        upper(Product, 1),
        alnum(Account, 4),
        digits(Service, 2),
        digits(Serial, 7),
        Part::Check(Set::UPPER),
    ])
    .check(Check::Mod23Letter, From(0))
    .evidence(OpenSource(&["plhery/delivery-tracker:packages/carriers"], "2026-11"))
    .valid(&["PL00ZZ000000001Z"])
    .invalid(&[("PL00ZZ000000001A", CheckDigitMismatch)]);
const _: () = N16.sound();

/// Older code, PR, 15 digits and C.
const PR18: Format = Format::new("correos-pr18", "Older code, PR, 15 digits and C")
    .shape(&[lit("PR"), digits(Serial, 15), lit("C")])
    .evidence(Observed(&["https://www.htcmania.com/archive/index.php/t-964137.html"], "2026-11"))
    .valid(&["PR110604670130400C"])
    .invalid(&[("PR11060467013040C", WrongLength)]);
const _: () = PR18.sound();

/// S10 item ending in ES.
///
/// The check digit is that of S10: the products of `47312482` come to 200, which leaves 2, and 11 less 2 is 9.
const S10: Format = Format::new("correos-s10", "S10 item ending in ES")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("ES")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["UPU S10", "Kutepov/parcels:track-numbers.csv"], "2026-11"))
    .grouping(&[2, 8, 1, 2])
    .valid(&["RR473124829ES"])
    .invalid(&[("CV000562646ES", CheckDigitMismatch)])
    .note(
        "All 132 numbers from China in a corpus of searched numbers agree with the check; they begin with RF, CC \
        or LX. CV000562646ES circulates in public lists and fails the check.",
    );
const _: () = S10.sound();
