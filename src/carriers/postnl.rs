//! PostNL.
//!
//! Carrier doc: type 3S = 13 or 15 characters, range (customer code) 1-4 LETTERS, series 7-12 digits; every other
//! type is S10 with 13 characters. The documented 3S structure has no check digit. DHL Parcel Benelux also issues 3S
//! barcodes: the customer code, not the prefix, decides. Two S10 examples printed on the developer page
//! (UE597256100NL, RI543495045NL) fail S10: never reject a doc example silently, report it.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("postnl", "PostNL")
    .country("NL")
    .kind(Post)
    .tracking_url("https://jouw.postnl.nl/track-and-trace/{number}")
    .aftership("postnl-3s")
    .seventeentrack(14041)
    .formats(&[N3S, S10, KG]);

/// 3S barcode.
// CHECK: none (documented structure has no check digit) DOMAIN:
// BARCODE_FORMS: Code 128; the 2D label embeds it with postcode
// LOOKUP: letters after 3S = customer code (MYPA = MyParcel ...)
// PATTERN: ^3S(?:[A-Z](?:[0-9]{10}|[0-9]{12})|[A-Z]{2}(?:[0-9]{9}|[0-9]{11})|[A-Z]{3}(?:[0-9]{8}|[0-9]{10})|[A-Z]{4}(?:[0-9]{7}|[0-9]{9}))$
const N3S: Format = Format::new("postnl-3s", "3S barcode")
    .shape(&[
        lit("3S"),
        either(&[
            &[upper(Suffix, 1), either(&[&[digits(Serial, 10)], &[digits(Serial, 12)]])],
            &[upper(Suffix, 2), either(&[&[digits(Serial, 9)], &[digits(Serial, 11)]])],
            &[upper(Suffix, 3), either(&[&[digits(Serial, 8)], &[digits(Serial, 10)]])],
            &[upper(Suffix, 4), either(&[&[digits(Serial, 7)], &[digits(Serial, 9)]])],
        ]),
    ])
    .evidence(CarrierDoc(
        &["https://developer.postnl.nl/browse-apis/send-and-track/barcode-webservice/", "myparcelnl/sdk (fixtures)"],
        "2026-11",
    ))
    .grouping(&[2, 4, 3, 3, 3])
    .valid(&[
        "3SAB83691658823",
        "3SABCD3427702",
        "3SABCD987446630",
        "3SABCD1175003",
        "3SABC19149187",
        "3SA5210528875",
        "3SMYPA056396924",
    ])
    .invalid(&[("3SABCD117500", WrongLength), ("3SABCDE3427702", WrongCharacter)]);
const _: () = N3S.sound();

/// UPU S10 issued by NL.
// CHECK: s10: weights 8,6,4,2,3,5,9,7 over the 8 serial digits; r = 11 - (sum mod 11); 10->0, 11->5, else r DOMAIN: 8
// serial digits only; the 2 service letters and the 2-letter issuer code do not enter
// NOTES: both invalid entries are PostNL developer-page examples
// BARCODE_FORMS: Code 128 of the 13 characters as they are
// LOOKUP: service indicator (first letter): R registered, C parcel, E EMS, L tracked letter-post, U untracked
// letter-post, V insured, H e-commerce parcel, A/B/D/N/P/Z domestic/bilateral
// PATTERN: ^[A-Z]{2}[0-9]{9}NL$
const S10: Format = Format::new("postnl-s10", "UPU S10 issued by NL")
    .shape(&[upper(Service, 2), digits(Serial, 8), check_digit(), lit("NL")])
    .check(Check::S10, From(2))
    .evidence(CarrierDoc(
        &[
            "https://developer.postnl.nl/integration-with-postnl/api-overview/send-and-track/barcode-webservice/",
            "myparcelnl/sdk (fixtures)",
            "plhery/delivery-tracker:packages/carriers (carrier detection tests and validators, 2026)",
            "UPU S10 standard",
        ],
        "2026-11",
    ))
    .grouping(&[2, 8, 1, 2])
    .valid(&["CC123442066NL", "CD111208171NL", "CP112251335NL", "LA599196732NL", "CV515676839NL", "CK089862199NL"])
    .invalid(&[("UE597256100NL", CheckDigitMismatch), ("RI543495045NL", CheckDigitMismatch)]);
const _: () = S10.sound();

/// KG / 2S and other national types, 13 characters.
// CHECK: unknown DOMAIN:
// NOTES: unverified, synthetic
// PATTERN: ^(?:KG|2S)[A-Z0-9]{2,4}[0-9]{7,9}$
const KG: Format = Format::new("postnl-kg", "KG / 2S and other national types, 13 characters")
    .shape(&[one_of(Prefix, &["KG", "2S"]), alnum_between(Serial, 2, 4), digits_between(Serial, 7, 9)])
    .evidence(Observed(&["brief; not confirmed in any source read"], "2026-11"))
    .standing(Preview)
    .valid(&["KGABCD1234567"])
    .invalid(&[("KGABC12345", WrongLength)]);
const _: () = KG.sound();
