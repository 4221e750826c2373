//! La Poste (Courrier, Lettre suivie, Delivengo).
//!
//! One portal tracks Colissimo, Lettre suivie and Chronopost. 870/880 + 11 digits + character are Geopost-style
//! numbers with the MOD 37,36 check (88000019255788Y verified), NOT a La Poste-only scheme.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("la-poste", "La Poste (Courrier, Lettre suivie, Delivengo)")
    .country("FR")
    .kind(Post)
    .tracking_url("https://www.laposte.fr/outils/suivre-vos-envois?code={number}")
    .aftership("la-poste-colissimo")
    .seventeentrack(6051)
    .formats(&[S10, N87_88, LETTRE_SUIVIE]);

/// UPU S10 issued by FR.
// CHECK: s10: weights 8,6,4,2,3,5,9,7 over the 8 serial digits; r = 11 - (sum mod 11); 10->0, 11->5, else r DOMAIN: 8
// serial digits only; the 2 service letters and the 2-letter issuer code do not enter
// BARCODE_FORMS: Code 128 of the 13 characters as they are
// LOOKUP: service indicator (first letter): R registered, C parcel, E EMS, L tracked letter-post, U untracked
// letter-post, V insured, H e-commerce parcel, A/B/D/N/P/Z domestic/bilateral
// PATTERN: ^[A-Z]{2}[0-9]{9}FR$
const S10: Format = Format::new("la-poste-s10", "UPU S10 issued by FR")
    .shape(&[upper(Service, 2), digits(Serial, 8), check_digit(), lit("FR")])
    .check(Check::S10, From(2))
    .evidence(Observed(
        &[
            "plhery/delivery-tracker:packages/carriers (carrier detection tests and validators, 2026)",
            "UPU S10 standard",
        ],
        "2026-11",
    ))
    .grouping(&[2, 8, 1, 2])
    .valid(&["LD156008025FR", "LF079877211FR"])
    .invalid(&[("LD156008026FR", CheckDigitMismatch)]);
const _: () = S10.sound();

/// 87/88 + 12 digits, optional check character.
// ACCEPTED BY THE RULE though listed as invalid: 88000019255788Z
// CHECK: none in 14 digits; with a 15th character: ISO/IEC 7064 MOD 37,36 (hybrid): p=36; per char v (0-9->0..9,
// A-Z->10..35): p=(p+v) mod 36, 0->36; p=(2p) mod 37; check value=(37-p) mod 36, mapped back to 0-9A-Z DOMAIN: 14
// digits
// PATTERN: ^8[78]0[0-9]{11}[0-9A-Z]?$
const N87_88: Format = Format::new("la-poste-87-88", "87/88 + 12 digits, optional check character")
    .shape(&[lit("8"), chars(Reference, "78", 1), lit("0"), digits(Serial, 11), alnum_between(Serial, 0, 1)])
    .evidence(Observed(
        &["https://marketplace.fnacdarty.com (merchant examples, via plhery/delivery-tracker)"],
        "2026-11",
    ))
    .valid(&["88000019255788Y", "87000918244878", "87000918635108"]);
const _: () = N87_88.sound();

/// Lettre suivie, 13 characters 1K/2K....
// CHECK: gs1 mod10: weights 3,1,3,1,... counted from the digit left of the check digit; check = (10 - sum mod 10) mod
// 10 (expected, as Colissimo; no public number verified) DOMAIN: the 10 serial digits
// NOTES: example is all zeros, synthetic
// LOOKUP: 1K/2K lettre suivie, 1A/2C recommande (general knowledge)
// PATTERN: ^[1-9][A-Z][0-9]{11}$
const LETTRE_SUIVIE: Format = Format::new("la-poste-lettre-suivie", "Lettre suivie, 13 characters 1K/2K...")
    .shape(&[chars(Product, "1..9", 1), upper(Product, 1), digits(Serial, 10), check_digit()])
    .check(Check::Gs1, From(2))
    .evidence(Observed(&["general knowledge; same 2+10+1 layout as Colissimo"], "2026-11"))
    .standing(Preview)
    .valid(&["1K00000000000"])
    .invalid(&[("1K0000000000", WrongLength)]);
const _: () = LETTRE_SUIVIE.sound();
