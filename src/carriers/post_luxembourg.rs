//! POST Luxembourg 卢森堡邮政, postal operator of Luxembourg.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("post-luxembourg", "POST Luxembourg")
    .zh("卢森堡邮政")
    .country("LU")
    .kind(Post)
    .seventeentrack(12101)
    .formats(&[S10]);

/// S10 item ending in LU.
///
/// The check digit is that of S10: the products of `47312482` come to 200, which leaves 2, and 11 less 2 is 9.
const S10: Format = Format::new("post-luxembourg-s10", "S10 item ending in LU")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("LU")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["UPU S10"], "2026-11"))
    .grouping(&[2, 8, 1, 2])
    .valid(&["RR473124829LU"])
    .invalid(&[("RR473124820LU", CheckDigitMismatch)]);
const _: () = S10.sound();
