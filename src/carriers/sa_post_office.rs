//! South African Post Office 南非邮政, postal operator of South Africa.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("sa-post-office", "South African Post Office")
    .zh("南非邮政")
    .country("ZA")
    .kind(Post)
    .aftership("sapo")
    .seventeentrack(19171)
    .formats(&[S10]);

/// S10 item ending in ZA.
///
/// The check digit is that of S10: the products of `12345678` come to 204, which leaves 6, and 11 less 6 is 5.
///
/// The sample is made up.
const S10: Format = Format::new("sa-post-office-s10", "S10 item ending in ZA")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("ZA")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["UPU S10"], "2026-11"))
    .grouping(&[2, 3, 3, 3, 2])
    .valid(&["RR123456785ZA"])
    .invalid(&[("RR123456789ZA", CheckDigitMismatch)]);
const _: () = S10.sound();
