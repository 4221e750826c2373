//! Kazpost 哈萨克斯坦邮政, postal operator of Kazakhstan.
//!
//! One detector lists the prefixes AP, CO, CP, EE, EL, IA, RR and RW.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("kazpost", "Kazpost")
    .zh("哈萨克斯坦邮政")
    .country("KZ")
    .kind(Post)
    .aliases(&["Казпочта", "Qazpost"])
    .seventeentrack(11011)
    .formats(&[S10]);

/// S10 item ending in KZ.
///
/// The check digit is that of S10: the products of `12345678` come to 204, which leaves 6, and 11 less 6 is 5.
///
/// The sample is made up.
const S10: Format = Format::new("kazpost-s10", "S10 item ending in KZ")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("KZ")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["sharitonoff/Delivery:delivery.class.php", "UPU S10"], "2026-11"))
    .grouping(&[2, 3, 3, 3, 2])
    .valid(&["RR123456785KZ"])
    .invalid(&[("RR123456789KZ", CheckDigitMismatch)]);
const _: () = S10.sound();
