//! Posta Kenya, postal operator of Kenya.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("kenya-post", "Posta Kenya").zh("肯尼亚邮政").country("KE").kind(Post).seventeentrack(11021).formats(&[S10]);

/// S10 item ending in KE.
///
/// The check digit is that of S10: the products of `12345678` come to 204, which leaves 6, and 11 less 6 is 5.
///
/// The sample is made up.
const S10: Format = Format::new("kenya-post-s10", "S10 item ending in KE")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("KE")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["UPU S10"], "2026-11"))
    .grouping(&[2, 3, 3, 3, 2])
    .valid(&["RR123456785KE"])
    .invalid(&[("RR123456789KE", CheckDigitMismatch)]);
const _: () = S10.sound();
