//! Servicio Postal del Ecuador, postal operator of Ecuador.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("correos-ecuador", "Servicio Postal del Ecuador").zh("厄瓜多尔邮政")
    .country("EC")
    .kind(Post)
    .seventeentrack(5011)
    .formats(&[S10]);

/// S10 item ending in EC.
///
/// The check digit is that of S10: the products of `12345678` come to 204, which leaves 6, and 11 less 6 is 5.
///
/// The sample is made up.
const S10: Format = Format::new("correos-ecuador-s10", "S10 item ending in EC")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("EC")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["UPU S10"], "2026-11"))
    .grouping(&[2, 3, 3, 3, 2])
    .valid(&["RR123456785EC"])
    .invalid(&[("RR123456789EC", CheckDigitMismatch)]);
const _: () = S10.sound();
