//! Poste Italiane 意大利邮政, postal operator of Italy.
//!
//! Parcels have 13 characters, a digit, product letters and a mixed serial; registered letters have 12 digits whose
//! check is not known and whose first digits name the product; abroad it uses S10. RA with 11 digits is no S10
//! number.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("poste-italiane", "Poste Italiane")
    .zh("意大利邮政")
    .country("IT")
    .kind(Post)
    .tracking_url("https://www.poste.it/cerca/index.html#/risultati-spedizioni/{number}")
    .aliases(&["Poste Italiane via China", "poste-italiane-cn"])
    .aftership("poste-italiane")
    .seventeentrack(9071)
    .formats(&[N13, RA, RACC12, S10, SDA]);

/// Parcel code.
const N13: Format = Format::new("poste-italiane-13", "Parcel code")
    .shape(&[chars(Serial, "1..9", 1), upper_between(Reference, 1, 3), alnum_between(Reference, 9, 11)])
    .evidence(Observed(&["https://www.altroconsumo.it public complaints (via plhery/delivery-tracker)"], "2026-11"))
    .valid(&["1UW1G2J193065", "1UW1GF0355933", "1UW1GF0359668", "5P38C32989681", "3UW1GY0000066", "2IMA0051035900"])
    .invalid(&[("UW1G2J193065", WrongCharacter)])
    .note("Most have 13 characters; those with 2IMA have 14.");
const _: () = N13.sound();

/// RA and eleven digits.
const RA: Format = Format::new("poste-italiane-ra", "RA and eleven digits")
    .shape(&[lit("RA"), digits(Serial, 11)])
    .evidence(Observed(&["https://www.altroconsumo.it (via plhery/delivery-tracker)"], "2026-11"))
    .valid(&["RA00020974503"])
    .invalid(&[("RA0002097450", WrongLength)]);
const _: () = RA.sound();

/// Registered letter, twelve digits.
///
/// 12 to 15 are plain registered letters, 61 to 69 those of banks and authorities, 75 to 79 judicial acts.
///
/// The sample is made up.
const RACC12: Format = Format::new("poste-italiane-racc12", "Registered letter, twelve digits")
    .shape(&[chars(Product, "1..9", 1), digits(Product, 1), digits(Serial, 10)])
    .evidence(Observed(&["Italian consumer pages on raccomandata codes"], "2026-11"))
    .valid(&["151234567890"])
    .invalid(&[("15123456789", WrongLength)])
    .note("The check rule is not known.");
const _: () = RACC12.sound();

/// S10 item ending in IT.
///
/// The check digit is that of S10: the products of `47312482` come to 200, which leaves 2, and 11 less 2 is 9.
const S10: Format = Format::new("poste-italiane-s10", "S10 item ending in IT")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("IT")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["UPU S10", "Kutepov/parcels:track-numbers.csv"], "2026-11"))
    .grouping(&[2, 8, 1, 2])
    .valid(&["RR473124829IT"])
    .invalid(&[("RR473124820IT", CheckDigitMismatch)])
    .note(
        "36 of 37 numbers from China in a corpus of searched numbers agree with the check; they begin with RC or \
        CP.",
    );
const _: () = S10.sound();

/// Of SDA, six digits, a letter and six digits, or three digits, a letter, eight digits and a letter.
///
/// The samples are made up.
const SDA: Format = Format::new(
    "poste-italiane-sda",
    "Of SDA, six digits, a letter and six digits, or three digits, a letter, eight digits and a letter",
)
.shape(&[either(&[
    &[digits(Serial, 6), upper(Reference, 1), digits(Serial, 6)],
    &[digits(Serial, 3), upper(Reference, 1), digits(Serial, 8), upper(Reference, 1)],
])])
.evidence(Observed(
    &["plhery/universal-parcel-scraper:carriers/poste-italiane", "https://www.altroconsumo.it, complaints"],
    "2026-11",
))
.standing(DeclaredOnly)
.valid(&["618407I395261", "618C40739526F"])
.note("SDA is a company of the post, and its parcels are shown on the page of the post.");
const _: () = SDA.sound();
