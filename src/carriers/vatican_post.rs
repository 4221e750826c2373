//! Poste Vaticane, postal operator of Vatican City.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("vatican-post", "Poste Vaticane").zh("梵蒂冈邮政").country("VA").kind(Post).formats(&[S10]);

/// S10 item ending in VA.
///
/// The check digit is that of S10: the products of `47312482` come to 200, which leaves 2, and 11 less 2 is 9.
const S10: Format = Format::new("vatican-post-s10", "S10 item ending in VA")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("VA")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["UPU S10"], "2026-11"))
    .grouping(&[2, 8, 1, 2])
    .valid(&["RR473124829VA"])
    .invalid(&[("RR473124820VA", CheckDigitMismatch)]);
const _: () = S10.sound();
