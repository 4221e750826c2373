//! ELTA Hellenic Post 希腊邮政, postal operator of Greece.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("elta", "ELTA Hellenic Post")
    .zh("希腊邮政")
    .country("GR")
    .kind(Post)
    .tracking_url("https://itemsearch.elta.gr/el-GR/Query/Direct/{number}")
    .aftership("elta")
    .seventeentrack(7071)
    .formats(&[S10]);

/// S10 item ending in GR.
///
/// The check digit is that of S10: the products of `47312482` come to 200, which leaves 2, and 11 less 2 is 9.
const S10: Format = Format::new("elta-s10", "S10 item ending in GR")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("GR")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["UPU S10"], "2026-11"))
    .grouping(&[2, 8, 1, 2])
    .valid(&["RR473124829GR"])
    .invalid(&[("RR473124820GR", CheckDigitMismatch)]);
const _: () = S10.sound();
