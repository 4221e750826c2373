//! Posta Shqiptare, postal operator of Albania.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("albanian-post", "Posta Shqiptare").zh("阿尔巴尼亚邮政").country("AL").kind(Post).seventeentrack(1031).formats(&[S10]);

/// S10 item ending in AL.
///
/// The check digit is that of S10: the products of `47312482` come to 200, which leaves 2, and 11 less 2 is 9.
const S10: Format = Format::new("albanian-post-s10", "S10 item ending in AL")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("AL")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["UPU S10"], "2026-11"))
    .grouping(&[2, 8, 1, 2])
    .valid(&["RR473124829AL"])
    .invalid(&[("RR473124820AL", CheckDigitMismatch)]);
const _: () = S10.sound();
