//! Ghana Post, postal operator of Ghana.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("ghana-post", "Ghana Post").zh("加纳邮政").country("GH").kind(Post).seventeentrack(7051).formats(&[S10]);

/// S10 item ending in GH.
///
/// The check digit is that of S10: the products of `12345678` come to 204, which leaves 6, and 11 less 6 is 5.
///
/// The sample is made up.
const S10: Format = Format::new("ghana-post-s10", "S10 item ending in GH")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("GH")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["UPU S10"], "2026-11"))
    .grouping(&[2, 3, 3, 3, 2])
    .valid(&["RR123456785GH"])
    .invalid(&[("RR123456789GH", CheckDigitMismatch)]);
const _: () = S10.sound();
