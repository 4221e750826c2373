//! JP BH Pošta, postal operator of Bosnia and Herzegovina.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("bh-posta", "JP BH Pošta").zh("波黑邮政").country("BA").kind(Post).seventeentrack(2121).formats(&[S10]);

/// S10 item ending in BA.
///
/// The check digit is that of S10: the products of `47312482` come to 200, which leaves 2, and 11 less 2 is 9.
const S10: Format = Format::new("bh-posta-s10", "S10 item ending in BA")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("BA")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["UPU S10"], "2026-11"))
    .grouping(&[2, 8, 1, 2])
    .valid(&["RR473124829BA"])
    .invalid(&[("RR473124820BA", CheckDigitMismatch)]);
const _: () = S10.sound();
