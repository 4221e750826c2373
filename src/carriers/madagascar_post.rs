//! Paositra Malagasy, postal operator of Madagascar.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("madagascar-post", "Paositra Malagasy").zh("马达加斯加邮政").country("MG").kind(Post).formats(&[S10]);

/// S10 item ending in MG.
///
/// The check digit is that of S10: the products of `12345678` come to 204, which leaves 6, and 11 less 6 is 5.
///
/// The sample is made up.
const S10: Format = Format::new("madagascar-post-s10", "S10 item ending in MG")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("MG")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["sharitonoff/Delivery:delivery.class.php", "UPU S10"], "2026-11"))
    .grouping(&[2, 3, 3, 3, 2])
    .valid(&["RR123456785MG"])
    .invalid(&[("RR123456789MG", CheckDigitMismatch)])
    .note("Meest is said to use MG on items of its own.");
const _: () = S10.sound();
