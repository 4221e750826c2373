//! Qatar Post, postal operator of Qatar.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("q-post", "Qatar Post").zh("卡塔尔邮政").country("QA").kind(Post).seventeentrack(17011).formats(&[S10]);

/// S10 item ending in QA.
///
/// The check digit is that of S10: the products of `12345678` come to 204, which leaves 6, and 11 less 6 is 5.
///
/// The sample is made up.
const S10: Format = Format::new("q-post-s10", "S10 item ending in QA")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("QA")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["UPU S10"], "2026-11"))
    .grouping(&[2, 3, 3, 3, 2])
    .valid(&["RR123456785QA"])
    .invalid(&[("RR123456789QA", CheckDigitMismatch)]);
const _: () = S10.sound();
