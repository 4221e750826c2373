//! Saint Lucia Post, postal operator of Saint Lucia.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("saint-lucia-post", "Saint Lucia Post").zh("圣卢西亚邮政").country("LC").kind(Post).formats(&[S10]);

/// S10 item ending in LC.
///
/// The check digit is that of S10: the products of `12345678` come to 204, which leaves 6, and 11 less 6 is 5.
///
/// The sample is made up.
const S10: Format = Format::new("saint-lucia-post-s10", "S10 item ending in LC")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("LC")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["Kutepov/parcels:common/components/services/SaintLuciaPostService.php", "UPU S10"], "2026-11"))
    .grouping(&[2, 3, 3, 3, 2])
    .valid(&["RR123456785LC"])
    .invalid(&[("RR123456789LC", CheckDigitMismatch)]);
const _: () = S10.sound();
