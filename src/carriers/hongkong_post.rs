//! Hongkong Post 香港郵政, postal operator of Hong Kong.
//!
//! On AliExpress: HKPAM and HKPAP.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("hongkong-post", "Hongkong Post")
    .zh("香港邮政").aliases(&["香港郵政", "中国香港邮政"])
    .country("HK")
    .kind(Post)
    .aftership("hong-kong-post")
    .seventeentrack(8011)
    .formats(&[S10]);

/// S10 item ending in HK.
///
/// The check digit is that of S10: the products of `12345678` come to 204, which leaves 6, and 11 less 6 is 5.
const S10: Format = Format::new("hongkong-post-s10", "S10 item ending in HK")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("HK")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["UPU S10", "Kutepov/parcels:track-numbers.csv"], "2026-11"))
    .valid(&["RB123456785HK", "LF123456785HK"])
    .invalid(&[("RB123456789HK", CheckDigitMismatch)])
    .note("126 of 127 numbers in a corpus of searched numbers agree with the check.");
const _: () = S10.sound();
