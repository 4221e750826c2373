//! PostNL, postal operator of the Netherlands.
//!
//! A 3S barcode has 13 or 15 characters: 3S, a customer code of one to four letters, and seven to twelve digits; it
//! has no check digit. All other numbers are S10. DHL issues 3S numbers too, and only the customer code tells them
//! apart. Two S10 examples on its developer page fail the check.

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
/// The letters behind 3S are the customer; MYPA is MyParcel.
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
/// The check digit is that of S10: the products of `12344206` come to 104, which leaves 5, and 11 less 5 is 6.
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
    .note("Both invalid samples are examples of the carrier's own developer page.");
const _: () = S10.sound();

/// KG, 2S and other domestic kinds, 13 characters.
///
/// The sample is made up.
const KG: Format = Format::new("postnl-kg", "KG, 2S and other domestic kinds, 13 characters")
    .shape(&[one_of(Reference, &["2S", "KG"]), alnum_between(Reference, 2, 4), digits_between(Serial, 7, 9)])
    .evidence(Observed(&["not confirmed in any source"], "2026-11"))
    .standing(Preview)
    .valid(&["KGABCD1234567"])
    .invalid(&[("KGABC12345", WrongLength)]);
const _: () = KG.sound();
