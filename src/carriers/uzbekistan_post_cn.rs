//! Uzbekistan Post via China 乌兹别克邮政, postal operator of Uzbekistan.
//!
//! 72 of 72 numbers in a corpus of searched numbers agree with the check digit.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("uzbekistan-post-cn", "Uzbekistan Post via China")
    .zh("乌兹别克邮政")
    .country("UZ")
    .kind(Post)
    .formats(&[S10]);

/// S10 item ending in UZ.
///
/// The check digit is that of S10: the products of `12345678` come to 204, which leaves 6, and 11 less 6 is 5.
///
/// In a corpus of searched numbers these letters were met: UV, RQ.
const S10: Format = Format::new("uzbekistan-post-cn-s10", "S10 item ending in UZ")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("UZ")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["UPU S10", "Kutepov/parcels:track-numbers.csv"], "2026-11"))
    .role(Role::FirstMile)
    .valid(&["UA123456785UZ"]);
const _: () = S10.sound();
