//! Cyprus Post 塞浦路斯邮政, postal operator of Cyprus.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("cyprus-post", "Cyprus Post")
    .zh("塞浦路斯邮政")
    .country("CY")
    .kind(Post)
    .tracking_url("https://www.cypruspost.post/en/track-n-trace-results?code={number}")
    .aftership("cyprus-post")
    .seventeentrack(3211)
    .formats(&[S10]);

/// S10 item ending in CY.
///
/// The check digit is that of S10: the products of `47312482` come to 200, which leaves 2, and 11 less 2 is 9.
const S10: Format = Format::new("cyprus-post-s10", "S10 item ending in CY")
    .shape(&[chars(Service, "ACELRSUV", 1), upper(Service, 1), digits(Serial, 8), check_digit(), lit("CY")])
    .check(Check::S10, From(2))
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/CyprusPostService.php", "UPU S10"], "2026-11"))
    .grouping(&[2, 8, 1, 2])
    .valid(&["RR473124829CY"])
    .invalid(&[("RR473124820CY", CheckDigitMismatch)]);
const _: () = S10.sound();
