//! Georgian Post 格鲁吉亚邮政, postal operator of Georgia.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("georgian-post", "Georgian Post")
    .zh("格鲁吉亚邮政")
    .country("GE")
    .kind(Post)
    .aftership("gpost")
    .seventeentrack(7031)
    .formats(&[S10]);

/// S10 item ending in GE.
///
/// The check digit is that of S10: the products of `47312482` come to 200, which leaves 2, and 11 less 2 is 9.
///
/// The samples are made up.
const S10: Format = Format::new("georgian-post-s10", "S10 item ending in GE")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("GE")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["UPU S10", "sharitonoff/Delivery:delivery.class.php"], "2026-11"))
    .grouping(&[2, 8, 1, 2])
    .valid(&["RR473124829GE", "RR123456785GE"])
    .invalid(&[("RR473124820GE", CheckDigitMismatch), ("RR123456789GE", CheckDigitMismatch)]);
const _: () = S10.sound();
