//! Azərpoçt 阿塞拜疆邮政, postal operator of Azerbaijan.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("azerpost", "Azərpoçt")
    .zh("阿塞拜疆邮政")
    .country("AZ")
    .kind(Post)
    .aliases(&["Azerpost"])
    .seventeentrack(1171)
    .formats(&[S10]);

/// S10 item ending in AZ.
///
/// The check digit is that of S10: the products of `47312482` come to 200, which leaves 2, and 11 less 2 is 9.
///
/// The samples are made up.
const S10: Format = Format::new("azerpost-s10", "S10 item ending in AZ")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("AZ")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["UPU S10", "sharitonoff/Delivery:delivery.class.php"], "2026-11"))
    .grouping(&[2, 8, 1, 2])
    .valid(&["RR473124829AZ", "RR123456785AZ"])
    .invalid(&[("RR473124820AZ", CheckDigitMismatch), ("RR123456789AZ", CheckDigitMismatch)]);
const _: () = S10.sound();
