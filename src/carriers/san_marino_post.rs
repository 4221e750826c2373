//! Poste San Marino, postal operator of San Marino.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("san-marino-post", "Poste San Marino").zh("圣马力诺邮政").country("SM").kind(Post).seventeentrack(19051).formats(&[S10]);

/// S10 item ending in SM.
///
/// The check digit is that of S10: the products of `47312482` come to 200, which leaves 2, and 11 less 2 is 9.
const S10: Format = Format::new("san-marino-post-s10", "S10 item ending in SM")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("SM")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["UPU S10"], "2026-11"))
    .grouping(&[2, 8, 1, 2])
    .valid(&["RR473124829SM"])
    .invalid(&[("RR473124820SM", CheckDigitMismatch)]);
const _: () = S10.sound();
