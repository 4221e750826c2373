//! PostNL, postal operator of the Netherlands.
//!
//! Carrier doc: type 3S = 13 or 15 characters, range (customer code) 1-4 letters, series 7-12 digits. Every other
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
///
/// On the label: Code 128. The 2D label embeds it with postcode. Codes: letters after 3S = customer code (MYPA =
/// MyParcel ...).
const N3S: Format = Format::new("postnl-3s", "3S barcode")
    .shape(&[
        lit("3S"),
        either(&[
            &[upper(Reference, 1), either(&[&[digits(Serial, 10)], &[digits(Serial, 12)]])],
            &[upper(Reference, 2), either(&[&[digits(Serial, 9)], &[digits(Serial, 11)]])],
            &[upper(Reference, 3), either(&[&[digits(Serial, 8)], &[digits(Serial, 10)]])],
            &[upper(Reference, 4), either(&[&[digits(Serial, 7)], &[digits(Serial, 9)]])],
        ]),
    ])
    .evidence(CarrierDoc(
        &["https://developer.postnl.nl/browse-apis/send-and-track/barcode-webservice/", "myparcelnl/sdk (fixtures)"],
        "2026-11",
    ))
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

/// S10 item ending in NL.
///
/// The check digit is that of S10.
const S10: Format = Format::new("postnl-s10", "S10 item ending in NL")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("NL")])
    .check(Check::S10, From(2))
    .evidence(CarrierDoc(
        &[
            "https://developer.postnl.nl/ (barcode web service)",
            "myparcelnl/sdk (fixtures)",
            "plhery/delivery-tracker:packages/carriers",
            "UPU S10",
        ],
        "2026-11",
    ))
    .grouping(&[2, 8, 1, 2])
    .valid(&["CC123442066NL", "CD111208171NL", "CP112251335NL", "LA599196732NL", "CV515676839NL", "CK089862199NL"])
    .invalid(&[("UE597256100NL", CheckDigitMismatch), ("RI543495045NL", CheckDigitMismatch)])
    .note("Both invalid entries are PostNL developer-page examples.");
const _: () = S10.sound();

/// KG / 2S and other national types, 13 characters.
///
/// The sample is made up.
const KG: Format = Format::new("postnl-kg", "KG / 2S and other national types, 13 characters")
    .shape(&[one_of(Reference, &["2S", "KG"]), alnum_between(Reference, 2, 4), digits_between(Serial, 7, 9)])
    .evidence(Observed(&["not confirmed in any source"], "2026-11"))
    .standing(Preview)
    .valid(&["KGABCD1234567"])
    .invalid(&[("KGABC12345", WrongLength)])
    .note("Unverified.");
const _: () = KG.sound();
