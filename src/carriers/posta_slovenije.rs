//! Pošta Slovenije 斯洛文尼亚邮政, postal operator of Slovenia.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("posta-slovenije", "Pošta Slovenije")
    .zh("斯洛文尼亚邮政")
    .country("SI")
    .kind(Post)
    .tracking_url("https://sledenje.posta.si/Default.aspx?tracknumber={number}")
    .seventeentrack(19151)
    .formats(&[S10]);

/// S10 item ending in SI.
///
/// The check digit is that of S10: the products of `47312482` come to 200, which leaves 2, and 11 less 2 is 9.
const S10: Format = Format::new("posta-slovenije-s10", "S10 item ending in SI")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("SI")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["UPU S10"], "2026-11"))
    .grouping(&[2, 8, 1, 2])
    .valid(&["RR473124829SI"])
    .invalid(&[("RR473124820SI", CheckDigitMismatch)]);
const _: () = S10.sound();
