//! AD Pošta na Severna Makedonija, postal operator of North Macedonia.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("macedonia-post", "AD Pošta na Severna Makedonija").zh("北马其顿邮政")
    .country("MK")
    .kind(Post)
    .seventeentrack(13021)
    .formats(&[S10]);

/// S10 item ending in MK.
///
/// The check digit is that of S10: the products of `47312482` come to 200, which leaves 2, and 11 less 2 is 9.
const S10: Format = Format::new("macedonia-post-s10", "S10 item ending in MK")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("MK")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["UPU S10"], "2026-11"))
    .grouping(&[2, 8, 1, 2])
    .valid(&["RR473124829MK"])
    .invalid(&[("RR473124820MK", CheckDigitMismatch)]);
const _: () = S10.sound();
