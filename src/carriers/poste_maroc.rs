//! Poste Maroc, postal operator of Morocco.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("poste-maroc", "Poste Maroc").zh("摩洛哥邮政")
    .country("MA")
    .kind(Post)
    .aliases(&["Barid Al-Maghrib"])
    .seventeentrack(13211)
    .formats(&[S10]);

/// S10 item ending in MA.
///
/// The check digit is that of S10: the products of `12345678` come to 204, which leaves 6, and 11 less 6 is 5.
///
/// The sample is made up.
const S10: Format = Format::new("poste-maroc-s10", "S10 item ending in MA")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("MA")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["sharitonoff/Delivery:delivery.class.php", "UPU S10"], "2026-11"))
    .grouping(&[2, 3, 3, 3, 2])
    .valid(&["RR123456785MA"])
    .invalid(&[("RR123456789MA", CheckDigitMismatch)]);
const _: () = S10.sound();
