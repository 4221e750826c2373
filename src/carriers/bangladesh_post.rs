//! Bangladesh Post 孟加拉邮政, postal operator of Bangladesh.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("bangladesh-post", "Bangladesh Post")
    .zh("孟加拉邮政").aliases(&["孟加拉国邮政"])
    .country("BD")
    .kind(Post)
    .seventeentrack(2031)
    .formats(&[S10]);

/// S10 item ending in BD.
///
/// The check digit is that of S10: the products of `12345678` come to 204, which leaves 6, and 11 less 6 is 5.
///
/// The sample is made up.
const S10: Format = Format::new("bangladesh-post-s10", "S10 item ending in BD")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("BD")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["UPU S10"], "2026-11"))
    .grouping(&[2, 3, 3, 3, 2])
    .valid(&["RR123456785BD"])
    .invalid(&[("RR123456789BD", CheckDigitMismatch)]);
const _: () = S10.sound();
