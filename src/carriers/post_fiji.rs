//! Post Fiji, postal operator of Fiji.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("post-fiji", "Post Fiji").zh("斐济邮政").country("FJ").kind(Post).seventeentrack(6031).formats(&[S10]);

/// S10 item ending in FJ.
///
/// The check digit is that of S10: the products of `12345678` come to 204, which leaves 6, and 11 less 6 is 5.
///
/// The sample is made up.
const S10: Format = Format::new("post-fiji-s10", "S10 item ending in FJ")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("FJ")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["UPU S10"], "2026-11"))
    .grouping(&[2, 3, 3, 3, 2])
    .valid(&["RR123456785FJ"])
    .invalid(&[("RR123456789FJ", CheckDigitMismatch)]);
const _: () = S10.sound();
