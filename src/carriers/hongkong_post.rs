//! Hongkong Post 香港郵政.
//!
//! AliExpress HKPAM / HKPAP.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("hongkong-post", "Hongkong Post")
    .zh("香港郵政")
    .country("HK")
    .kind(Post)
    .aftership("hong-kong-post")
    .seventeentrack(8011)
    .formats(&[S10]);

/// S10 ..HK.
// CHECK: s10 DOMAIN:
// NOTES: 126 of 127 in corpus pass
// PATTERN: ^[A-Z]{2}\d{9}HK$
const S10: Format = Format::new("hongkong-post-s10", "S10 ..HK")
    .shape(&[upper(Service, 2), digits(Serial, 8), check_digit(), lit("HK")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["UPU S10", "Kutepov/parcels:track-numbers.csv (16,501 user-searched numbers, winter 2020/21; statistics computed here)"], "2026-11"))
    .valid(&["RB123456785HK", "LF123456785HK"])
    .invalid(&[("RB123456789HK", CheckDigitMismatch)]);
const _: () = S10.sound();
