//! Bulgarian Posts 保加利亚邮政, postal operator of Bulgaria.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("bulgarian-posts", "Bulgarian Posts")
    .zh("保加利亚邮政")
    .country("BG")
    .kind(Post)
    .tracking_url("https://bgpost.bg/en/track-and-trace?code={number}")
    .aftership("bulgarian-posts")
    .seventeentrack(2171)
    .formats(&[S10]);

/// S10 item ending in BG.
///
/// The check digit is that of S10: the products of `47312482` come to 200, which leaves 2, and 11 less 2 is 9.
const S10: Format = Format::new("bulgarian-posts-s10", "S10 item ending in BG")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("BG")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["UPU S10"], "2026-11"))
    .grouping(&[2, 8, 1, 2])
    .valid(&["RR473124829BG"])
    .invalid(&[("RR473124820BG", CheckDigitMismatch)]);
const _: () = S10.sound();
