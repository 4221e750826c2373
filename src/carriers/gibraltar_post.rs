//! Royal Gibraltar Post Office, postal operator of Gibraltar.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("gibraltar-post", "Royal Gibraltar Post Office").zh("直布罗陀邮政")
    .country("GI")
    .kind(Post)
    .seventeentrack(90061)
    .formats(&[S10]);

/// S10 item ending in GI.
///
/// The check digit is that of S10: the products of `47312482` come to 200, which leaves 2, and 11 less 2 is 9.
const S10: Format = Format::new("gibraltar-post-s10", "S10 item ending in GI")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("GI")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["UPU S10"], "2026-11"))
    .grouping(&[2, 8, 1, 2])
    .valid(&["RR473124829GI"])
    .invalid(&[("RR473124820GI", CheckDigitMismatch)]);
const _: () = S10.sound();
