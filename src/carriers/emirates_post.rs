//! Emirates Post 阿联酋邮政, postal operator of the United Arab Emirates.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("emirates-post", "Emirates Post")
    .zh("阿联酋邮政")
    .country("AE")
    .kind(Post)
    .aliases(&["7X"])
    .aftership("emirates-post")
    .seventeentrack(5031)
    .formats(&[S10, N13]);

/// S10 item ending in AE.
///
/// The check digit is that of S10: the products of `12345678` come to 204, which leaves 6, and 11 less 6 is 5.
///
/// The sample is made up.
const S10: Format = Format::new("emirates-post-s10", "S10 item ending in AE")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("AE")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["sharitonoff/Delivery:delivery.class.php", "UPU S10"], "2026-11"))
    .grouping(&[2, 3, 3, 3, 2])
    .valid(&["RR123456785AE"])
    .invalid(&[("RR123456789AE", CheckDigitMismatch)]);
const _: () = S10.sound();

/// 10000 and eight digits.
///
/// The sample is made up.
const N13: Format = Format::new("emirates-post-10000", "10000 and eight digits")
    .shape(&[lit("10000"), digits(Serial, 8)])
    .evidence(Observed(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["1000061840739"])
    .invalid(&[("100006184073", WrongLength)]);
const _: () = N13.sound();
