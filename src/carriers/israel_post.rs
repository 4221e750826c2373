//! Israel Post 以色列邮政, postal operator of Israel.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("israel-post", "Israel Post")
    .zh("以色列邮政")
    .country("IL")
    .kind(Post)
    .aftership("israel-post")
    .seventeentrack(9061)
    .formats(&[S10]);

/// S10 item ending in IL.
///
/// The check digit is that of S10: the products of `00003005` come to 44, which leaves 0, so the digit is 5.
const S10: Format = Format::new("israel-post-s10", "S10 item ending in IL")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("IL")])
    .check(Check::S10, From(2))
    .evidence(Standard(
        &[
            "sharitonoff/Delivery:delivery.class.php",
            "UPU S10",
            "Kutepov/parcels:common/components/services/AliPostService.php",
        ],
        "2026-11",
    ))
    .grouping(&[2, 3, 3, 3, 2])
    .valid(&["CV000030055IL"])
    .invalid(&[("RR123456789IL", CheckDigitMismatch)]);
const _: () = S10.sound();
