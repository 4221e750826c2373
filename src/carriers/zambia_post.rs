//! Zampost, postal operator of Zambia.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("zambia-post", "Zampost").zh("赞比亚邮政").country("ZM").kind(Post).formats(&[S10]);

/// S10 item ending in ZM.
///
/// The check digit is that of S10: the products of `12345678` come to 204, which leaves 6, and 11 less 6 is 5.
///
/// The sample is made up.
const S10: Format = Format::new("zambia-post-s10", "S10 item ending in ZM")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("ZM")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["Kutepov/parcels:common/components/services/ZambiaPostService.php", "UPU S10"], "2026-11"))
    .grouping(&[2, 3, 3, 3, 2])
    .valid(&["RR123456785ZM"])
    .invalid(&[("RR123456789ZM", CheckDigitMismatch)]);
const _: () = S10.sound();
