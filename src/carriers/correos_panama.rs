//! Correos de Panama, postal operator of Panama.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("correos-panama", "Correos de Panama").zh("巴拿马邮政").country("PA").kind(Post).formats(&[S10]);

/// S10 item ending in PA.
///
/// The check digit is that of S10: the products of `12345678` come to 204, which leaves 6, and 11 less 6 is 5.
///
/// The sample is made up.
const S10: Format = Format::new("correos-panama-s10", "S10 item ending in PA")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("PA")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["UPU S10"], "2026-11"))
    .grouping(&[2, 3, 3, 3, 2])
    .valid(&["RR123456785PA"])
    .invalid(&[("RR123456789PA", CheckDigitMismatch)]);
const _: () = S10.sound();
