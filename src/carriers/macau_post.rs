//! Macau Post 澳門郵電, postal operator of Macao.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("macau-post", "Macau Post")
    .zh("澳门邮电").aliases(&["澳門郵電", "中国澳门邮政"])
    .country("MO")
    .kind(Post)
    .seventeentrack(13011)
    .formats(&[S10]);

/// S10 item ending in MO.
///
/// The check digit is that of S10: the products of `12345678` come to 204, which leaves 6, and 11 less 6 is 5.
const S10: Format = Format::new("macau-post-s10", "S10 item ending in MO")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("MO")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["UPU S10", "Kutepov/parcels:track-numbers.csv"], "2026-11"))
    .valid(&["RR123456785MO"]);
const _: () = S10.sound();
