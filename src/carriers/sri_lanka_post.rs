//! Sri Lanka Post 斯里兰卡邮政, postal operator of Sri Lanka.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("sri-lanka-post", "Sri Lanka Post")
    .zh("斯里兰卡邮政")
    .country("LK")
    .kind(Post)
    .seventeentrack(19191)
    .formats(&[S10]);

/// S10 item ending in LK.
///
/// The check digit is that of S10: the products of `12345678` come to 204, which leaves 6, and 11 less 6 is 5.
///
/// The sample is made up.
const S10: Format = Format::new("sri-lanka-post-s10", "S10 item ending in LK")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("LK")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["UPU S10"], "2026-11"))
    .grouping(&[2, 3, 3, 3, 2])
    .valid(&["RR123456785LK"])
    .invalid(&[("RR123456789LK", CheckDigitMismatch)]);
const _: () = S10.sound();
