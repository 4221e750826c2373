//! Pósturinn 冰岛邮政, postal operator of Iceland.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("iceland-post", "Pósturinn")
    .zh("冰岛邮政")
    .country("IS")
    .kind(Post)
    .tracking_url("https://posturinn.is/einstaklingar/mottaka/finna-sendingu/?q={number}")
    .aliases(&["Iceland Post"])
    .seventeentrack(9011)
    .formats(&[S10]);

/// S10 item ending in IS.
///
/// The check digit is that of S10: the products of `47312482` come to 200, which leaves 2, and 11 less 2 is 9.
const S10: Format = Format::new("iceland-post-s10", "S10 item ending in IS")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("IS")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["UPU S10"], "2026-11"))
    .grouping(&[2, 8, 1, 2])
    .valid(&["RR473124829IS"])
    .invalid(&[("RR473124820IS", CheckDigitMismatch)]);
const _: () = S10.sound();
