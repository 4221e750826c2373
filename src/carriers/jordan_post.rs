//! Jordan Post, postal operator of Jordan.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("jordan-post", "Jordan Post").zh("约旦邮政").country("JO").kind(Post).seventeentrack(10031).formats(&[S10]);

/// S10 item ending in JO.
///
/// The check digit is that of S10: the products of `12345678` come to 204, which leaves 6, and 11 less 6 is 5.
///
/// The sample is made up.
const S10: Format = Format::new("jordan-post-s10", "S10 item ending in JO")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("JO")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["UPU S10"], "2026-11"))
    .grouping(&[2, 3, 3, 3, 2])
    .valid(&["RR123456785JO"])
    .invalid(&[("RR123456789JO", CheckDigitMismatch)]);
const _: () = S10.sound();
