//! Pošta Crne Gore, postal operator of Montenegro.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("posta-crne-gore", "Pošta Crne Gore").zh("黑山邮政").country("ME").kind(Post).seventeentrack(13191).formats(&[S10]);

/// S10 item ending in ME.
///
/// The check digit is that of S10: the products of `47312482` come to 200, which leaves 2, and 11 less 2 is 9.
const S10: Format = Format::new("posta-crne-gore-s10", "S10 item ending in ME")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("ME")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["UPU S10"], "2026-11"))
    .grouping(&[2, 8, 1, 2])
    .valid(&["RR473124829ME"])
    .invalid(&[("RR473124820ME", CheckDigitMismatch)]);
const _: () = S10.sound();
