//! Mongol Post, postal operator of Mongolia.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("mongol-post", "Mongol Post").country("MN").kind(Post).formats(&[S10]);

/// S10 item ending in MN.
///
/// The check digit is that of S10.
///
/// The sample is made up.
const S10: Format = Format::new("mongol-post-s10", "S10 item ending in MN")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("MN")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["sharitonoff/Delivery:delivery.class.php", "UPU S10"], "2026-11"))
    .grouping(&[2, 3, 3, 3, 2])
    .valid(&["RR123456785MN"])
    .invalid(&[("RR123456789MN", CheckDigitMismatch)]);
const _: () = S10.sound();
