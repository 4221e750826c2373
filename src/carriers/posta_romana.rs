//! Poșta Română 罗马尼亚邮政, postal operator of Romania.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("posta-romana", "Poșta Română")
    .zh("罗马尼亚邮政")
    .country("RO")
    .kind(Post)
    .tracking_url("https://www.posta-romana.ro/track-trace.html?track={number}")
    .seventeentrack(18021)
    .formats(&[S10]);

/// S10 item ending in RO.
///
/// The check digit is that of S10: the products of `47312482` come to 200, which leaves 2, and 11 less 2 is 9.
const S10: Format = Format::new("posta-romana-s10", "S10 item ending in RO")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("RO")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["UPU S10"], "2026-11"))
    .grouping(&[2, 8, 1, 2])
    .valid(&["RR473124829RO"])
    .invalid(&[("RR473124820RO", CheckDigitMismatch)]);
const _: () = S10.sound();
