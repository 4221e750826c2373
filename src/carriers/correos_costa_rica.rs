//! Correos de Costa Rica, postal operator of Costa Rica.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("correos-costa-rica", "Correos de Costa Rica").zh("哥斯达黎加邮政")
    .country("CR")
    .kind(Post)
    .seventeentrack(3181)
    .formats(&[S10]);

/// S10 item ending in CR.
///
/// The check digit is that of S10: the products of `12345678` come to 204, which leaves 6, and 11 less 6 is 5.
///
/// The sample is made up.
const S10: Format = Format::new("correos-costa-rica-s10", "S10 item ending in CR")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("CR")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["UPU S10"], "2026-11"))
    .grouping(&[2, 3, 3, 3, 2])
    .valid(&["RR123456785CR"])
    .invalid(&[("RR123456789CR", CheckDigitMismatch)]);
const _: () = S10.sound();
