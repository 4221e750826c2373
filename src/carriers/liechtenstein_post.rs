//! Liechtensteinische Post, postal operator of Liechtenstein.
//!
//! Domestic parcels ride on numbers of Swiss Post.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("liechtenstein-post", "Liechtensteinische Post").zh("列支敦士登邮政").country("LI").kind(Post).formats(&[S10]);

/// S10 item ending in LI.
///
/// The check digit is that of S10: the products of `47312482` come to 200, which leaves 2, and 11 less 2 is 9.
const S10: Format = Format::new("liechtenstein-post-s10", "S10 item ending in LI")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("LI")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["UPU S10"], "2026-11"))
    .grouping(&[2, 8, 1, 2])
    .valid(&["RR473124829LI"])
    .invalid(&[("RR473124820LI", CheckDigitMismatch)]);
const _: () = S10.sound();
