//! Kuwait Post, postal operator of Kuwait.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("kuwait-post", "Kuwait Post").zh("科威特邮政").country("KW").kind(Post).seventeentrack(11081).formats(&[S10]);

/// S10 item ending in KW.
///
/// The check digit is that of S10: the products of `12345678` come to 204, which leaves 6, and 11 less 6 is 5.
///
/// The sample is made up.
const S10: Format = Format::new("kuwait-post-s10", "S10 item ending in KW")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("KW")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["UPU S10"], "2026-11"))
    .grouping(&[2, 3, 3, 3, 2])
    .valid(&["RR123456785KW"])
    .invalid(&[("RR123456789KW", CheckDigitMismatch)]);
const _: () = S10.sound();
