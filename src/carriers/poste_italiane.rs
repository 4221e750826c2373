//! Poste Italiane.
//!
//! Parcels: 13 characters, digit + product letters + mixed serial + digits (1UW, 3UW, 5P, 2IMA ...); registered mail:
//! 12 digits (11 + check, algorithm not found) whose first 2-3 digits name the product; S10 IT abroad. RA + 11 digits
//! is NOT S10.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("poste-italiane", "Poste Italiane")
    .country("IT")
    .kind(Post)
    .tracking_url("https://www.poste.it/cerca/index.html#/risultati-spedizioni/{number}")
    .aftership("poste-italiane")
    .seventeentrack(9071)
    .formats(&[N13, RA, RACC12, S10]);

/// parcel code.
// CHECK: unknown DOMAIN:
// NOTES: 13 characters normally, 2IMA... has 14
// PATTERN: ^[1-9][A-Z]{1,3}[0-9A-Z]{9,11}$
const N13: Format = Format::new("poste-italiane-13", "parcel code")
    .shape(&[chars(Prefix, "1..9", 1), upper_between(Suffix, 1, 3), alnum_between(Serial, 9, 11)])
    .evidence(Observed(&["https://www.altroconsumo.it public complaints (via plhery/delivery-tracker)"], "2026-11"))
    .valid(&["1UW1G2J193065", "1UW1GF0355933", "1UW1GF0359668", "5P38C32989681", "3UW1GY0000066", "2IMA0051035900"])
    .invalid(&[("UW1G2J193065", WrongCharacter)]);
const _: () = N13.sound();

/// RA + 11 digits.
// CHECK: unknown DOMAIN:
// PATTERN: ^RA[0-9]{11}$
const RA: Format = Format::new("poste-italiane-ra", "RA + 11 digits")
    .shape(&[lit("RA"), digits(Serial, 11)])
    .evidence(Observed(&["https://www.altroconsumo.it (via plhery/delivery-tracker)"], "2026-11"))
    .valid(&["RA00020974503"])
    .invalid(&[("RA0002097450", WrongLength)]);
const _: () = RA.sound();

/// registered mail, 12 digits.
// CHECK: unknown DOMAIN:
// NOTES: check algorithm unknown; example synthetic
// LOOKUP: 12-15, 151, 152 plain registered; 61x/63x/65x bank, INPS; 66x/67x/68x/69x authority or market registered;
// 75-79 judicial acts/fines (press lists, unofficial)
// PATTERN: ^(?:[1-9][0-9])[0-9]{10}$
const RACC12: Format = Format::new("poste-italiane-racc12", "registered mail, 12 digits")
    .shape(&[chars(Product, "1..9", 1), digits(Product, 1), digits(Serial, 9), digits(Suffix, 1)])
    .evidence(Observed(&["Italian consumer pages on raccomandata codes"], "2026-11"))
    .valid(&["151234567890"])
    .invalid(&[("15123456789", WrongLength)]);
const _: () = RACC12.sound();

/// UPU S10 issued by IT.
// CHECK: s10: weights 8,6,4,2,3,5,9,7 over the 8 serial digits; r = 11 - (sum mod 11); 10->0, 11->5, else r DOMAIN: 8
// serial digits only; the 2 service letters and the 2-letter issuer code do not enter
// BARCODE_FORMS: Code 128 of the 13 characters as they are
// LOOKUP: service indicator (first letter): R registered, C parcel, E EMS, L tracked letter-post, U untracked
// letter-post, V insured, H e-commerce parcel, A/B/D/N/P/Z domestic/bilateral
// PATTERN: ^[A-Z]{2}[0-9]{9}IT$
const S10: Format = Format::new("poste-italiane-s10", "UPU S10 issued by IT")
    .shape(&[upper(Service, 2), digits(Serial, 8), check_digit(), lit("IT")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["UPU S10 standard"], "2026-11"))
    .grouping(&[2, 8, 1, 2])
    .valid(&["RR473124829IT"])
    .invalid(&[("RR473124820IT", CheckDigitMismatch)]);
const _: () = S10.sound();
