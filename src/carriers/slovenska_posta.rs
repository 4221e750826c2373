//! Slovenská pošta 斯洛伐克邮政, postal operator of Slovakia.
//!
//! Domestic items use S10 numbers too (ZB, RF, EH).

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("slovenska-posta", "Slovenská pošta")
    .zh("斯洛伐克邮政")
    .country("SK")
    .kind(Post)
    .tracking_url("https://tandt.posta.sk/en/items/{number}")
    .seventeentrack(19141)
    .formats(&[S10]);

/// S10 item ending in SK.
///
/// The check digit is that of S10: the products of `47312482` come to 200, which leaves 2, and 11 less 2 is 9.
const S10: Format = Format::new("slovenska-posta-s10", "S10 item ending in SK")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("SK")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["UPU S10"], "2026-11"))
    .grouping(&[2, 8, 1, 2])
    .valid(&["RR473124829SK"])
    .invalid(&[("RR473124820SK", CheckDigitMismatch)]);
const _: () = S10.sound();
