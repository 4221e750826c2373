//! Tajik Post, postal operator of Tajikistan.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("tajik-post", "Tajik Post").zh("塔吉克斯坦邮政").country("TJ").kind(Post).formats(&[S10]);

/// S10 item ending in TJ.
///
/// The check digit is that of S10: the products of `12345678` come to 204, which leaves 6, and 11 less 6 is 5.
///
/// The sample is made up.
const S10: Format = Format::new("tajik-post-s10", "S10 item ending in TJ")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("TJ")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["sharitonoff/Delivery:delivery.class.php", "UPU S10"], "2026-11"))
    .grouping(&[2, 3, 3, 3, 2])
    .valid(&["RR123456785TJ"])
    .invalid(&[("RR123456789TJ", CheckDigitMismatch)]);
const _: () = S10.sound();
