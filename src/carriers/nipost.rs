//! Nigerian Postal Service, postal operator of Nigeria.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("nipost", "Nigerian Postal Service").zh("尼日利亚邮政").country("NG").kind(Post).seventeentrack(14101).formats(&[S10]);

/// S10 item ending in NG.
///
/// The check digit is that of S10: the products of `12345678` come to 204, which leaves 6, and 11 less 6 is 5.
///
/// The sample is made up.
const S10: Format = Format::new("nipost-s10", "S10 item ending in NG")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("NG")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["UPU S10"], "2026-11"))
    .grouping(&[2, 3, 3, 3, 2])
    .valid(&["RR123456785NG"])
    .invalid(&[("RR123456789NG", CheckDigitMismatch)]);
const _: () = S10.sound();
