//! Vietnam Post 越南邮政, postal operator of Vietnam.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("vnpost", "Vietnam Post")
    .zh("越南邮政")
    .country("VN")
    .kind(Post)
    .aliases(&["VNPost"])
    .aftership("vnpost")
    .seventeentrack(22041)
    .formats(&[S10]);

/// S10 item ending in VN.
///
/// The check digit is that of S10: the products of `12345678` come to 204, which leaves 6, and 11 less 6 is 5.
///
/// The sample is made up.
const S10: Format = Format::new("vnpost-s10", "S10 item ending in VN")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("VN")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["sharitonoff/Delivery:delivery.class.php", "UPU S10"], "2026-11"))
    .grouping(&[2, 3, 3, 3, 2])
    .valid(&["RR123456785VN"])
    .invalid(&[("RR123456789VN", CheckDigitMismatch)]);
const _: () = S10.sound();
