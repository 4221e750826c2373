//! Sri Lanka Post, postal operator of Sri Lanka.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("sri-lanka-post", "Sri Lanka Post").country("LK").kind(Post).seventeentrack(19191).formats(&[S10]);

/// S10 item ending in LK.
///
/// The check digit is that of S10.
///
/// The sample is made up.
const S10: Format = Format::new("sri-lanka-post-s10", "S10 item ending in LK")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("LK")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["UPU S10"], "2026-11"))
    .grouping(&[2, 3, 3, 3, 2])
    .valid(&["RR123456785LK"])
    .invalid(&[("RR123456789LK", CheckDigitMismatch)]);
const _: () = S10.sound();
