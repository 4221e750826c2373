//! Egypt Post 埃及邮政, postal operator of Egypt.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("egypt-post", "Egypt Post")
    .zh("埃及邮政")
    .country("EG")
    .kind(Post)
    .seventeentrack(5021)
    .formats(&[S10]);

/// S10 item ending in EG.
///
/// The check digit is that of S10: the products of `12345678` come to 204, which leaves 6, and 11 less 6 is 5.
///
/// The sample is made up.
const S10: Format = Format::new("egypt-post-s10", "S10 item ending in EG")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("EG")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["UPU S10"], "2026-11"))
    .grouping(&[2, 3, 3, 3, 2])
    .valid(&["RR123456785EG"])
    .invalid(&[("RR123456789EG", CheckDigitMismatch)]);
const _: () = S10.sound();
