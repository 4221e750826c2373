//! Tusass, postal operator of Greenland.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("tusass-post", "Tusass").zh("格陵兰邮政").country("GL").kind(Post).aliases(&["Greenland Post"]).formats(&[S10]);

/// S10 item ending in GL.
///
/// The check digit is that of S10: the products of `47312482` come to 200, which leaves 2, and 11 less 2 is 9.
const S10: Format = Format::new("tusass-post-s10", "S10 item ending in GL")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("GL")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["UPU S10"], "2026-11"))
    .grouping(&[2, 8, 1, 2])
    .valid(&["RR473124829GL"])
    .invalid(&[("RR473124820GL", CheckDigitMismatch)]);
const _: () = S10.sound();
