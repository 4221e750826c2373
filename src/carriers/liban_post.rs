//! LibanPost, postal operator of Lebanon.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("liban-post", "LibanPost").zh("黎巴嫩邮政").country("LB").kind(Post).seventeentrack(12031).formats(&[S10]);

/// S10 item ending in LB.
///
/// The check digit is that of S10: the products of `12345678` come to 204, which leaves 6, and 11 less 6 is 5.
///
/// The sample is made up.
const S10: Format = Format::new("liban-post-s10", "S10 item ending in LB")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("LB")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["sharitonoff/Delivery:delivery.class.php", "UPU S10"], "2026-11"))
    .grouping(&[2, 3, 3, 3, 2])
    .valid(&["RR123456785LB"])
    .invalid(&[("RR123456789LB", CheckDigitMismatch)]);
const _: () = S10.sound();
