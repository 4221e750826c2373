//! Brunei Post, postal operator of Brunei.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("brunei-post", "Brunei Post").zh("文莱邮政").country("BN").kind(Post).seventeentrack(2161).formats(&[S10]);

/// S10 item ending in BN.
///
/// The check digit is that of S10: the products of `12345678` come to 204, which leaves 6, and 11 less 6 is 5.
///
/// The sample is made up.
const S10: Format = Format::new("brunei-post-s10", "S10 item ending in BN")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("BN")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["UPU S10"], "2026-11"))
    .grouping(&[2, 3, 3, 3, 2])
    .valid(&["RR123456785BN"])
    .invalid(&[("RR123456789BN", CheckDigitMismatch)]);
const _: () = S10.sound();
