//! Uzbekistan Post, postal operator of Uzbekistan.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("uzpost", "Uzbekistan Post").zh("乌兹别克斯坦邮政").country("UZ").kind(Post).seventeentrack(21031).formats(&[S10]);

/// S10 item ending in UZ.
///
/// The check digit is that of S10: the products of `12345678` come to 204, which leaves 6, and 11 less 6 is 5.
///
/// The sample is made up.
const S10: Format = Format::new("uzpost-s10", "S10 item ending in UZ")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("UZ")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["UPU S10"], "2026-11"))
    .grouping(&[2, 3, 3, 3, 2])
    .valid(&["RR123456785UZ"])
    .invalid(&[("RR123456789UZ", CheckDigitMismatch)]);
const _: () = S10.sound();
