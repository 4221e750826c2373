//! Correos de Mexico 墨西哥邮政, postal operator of Mexico.
//!
//! Its express mail goes by Mexpost.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("correos-de-mexico", "Correos de Mexico")
    .zh("墨西哥邮政")
    .country("MX")
    .kind(Post)
    .aliases(&["Sepomex", "MEXPOST"])
    .aftership("correos-de-mexico")
    .seventeentrack(13141)
    .formats(&[S10]);

/// S10 item ending in MX.
///
/// The check digit is that of S10: the products of `12345678` come to 204, which leaves 6, and 11 less 6 is 5.
///
/// The samples are made up.
const S10: Format = Format::new("correos-de-mexico-s10", "S10 item ending in MX")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("MX")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["sharitonoff/Delivery:delivery.class.php", "UPU S10"], "2026-11"))
    .grouping(&[2, 3, 3, 3, 2])
    .valid(&["RR123456785MX", "CX123456785MX", "EE123456785MX"])
    .invalid(&[("RR123456789MX", CheckDigitMismatch), ("CX123456784MX", CheckDigitMismatch)]);
const _: () = S10.sound();
