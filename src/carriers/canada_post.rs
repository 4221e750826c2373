//! Canada Post 加拿大邮政, postal operator of Canada.
//!
//! A PIN has 16 digits: seven for the customer or device, eight for the sequence, and the check digit. The number of
//! a delivery notice card exists; its length is not known for certain, 15 being quoted often.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("canada-post", "Canada Post")
    .zh("加拿大邮政")
    .country("CA")
    .kind(Post)
    .tracking_url("https://www.canadapost-postescanada.ca/track-reperage/en#/search?searchFor={number}")
    .aftership("canada-post")
    .seventeentrack(3041)
    .formats(&[N16, S10, N11]);

/// PIN, 16 digits.
///
/// The check digit is that of GS1: weights 3 and 1 from the right, and the digit fills the sum up to a multiple of
/// ten. For `007393800054929` the sum is 153, so the digit is 7.
const N16: Format = Format::new("canada-post-16", "PIN, 16 digits")
    .shape(&[digits(Account, 7), digits(Serial, 8), check_digit()])
    .check(Check::Gs1, From(0))
    .evidence(OpenSource(
        &["jkeen/tracking_number_data:couriers/canadapost.json", "Kewill, help on Canada Post tracking numbers"],
        "2026-11",
    ))
    .grouping(&[4, 4, 4, 4])
    .valid(&["0073938000549297", "7035114477138472", "4002847016405018", "7023210039414604"])
    .invalid(&[
        ("0073938000549292", CheckDigitMismatch),
        ("7035114477138471", CheckDigitMismatch),
        ("1234567890123456", CheckDigitMismatch),
    ]);
const _: () = N16.sound();

/// S10 item ending in CA.
///
/// The check digit is that of S10: the products of `12345678` come to 204, which leaves 6, and 11 less 6 is 5.
///
/// RN is registered, PG an express envelope; EE, CX, LM and UX go abroad.
const S10: Format = Format::new("canada-post-s10", "S10 item ending in CA")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("CA")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["Canada Post registered mail layout guide 3523 (cited by Wikipedia)", "UPU S10"], "2026-11"))
    .grouping(&[2, 3, 3, 3, 2])
    .valid(&["PG123456785CA", "UX123456785CA", "EE123456785CA"])
    .invalid(&[("PG123456784CA", CheckDigitMismatch)]);
const _: () = S10.sound();

/// Two letters, seven digits and CA.
///
/// The sample is made up.
const N11: Format = Format::new("canada-post-11", "Two letters, seven digits and CA")
    .shape(&[upper(Prefix, 2), digits(Serial, 7), lit("CA")])
    .evidence(Observed(&["tests of a public program that sends parcels of Alibaba"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["AB1234567CA"])
    .invalid(&[("AB123456CA", WrongLength)])
    .note("The tests say that the carrier publishes the form of eleven characters.");
const _: () = N11.sound();
