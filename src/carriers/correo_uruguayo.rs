//! Correo Uruguayo, postal operator of Uruguay.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("correo-uruguayo", "Correo Uruguayo").zh("乌拉圭邮政").country("UY").kind(Post).seventeentrack(21041).formats(&[S10]);

/// S10 item ending in UY.
///
/// The check digit is that of S10: the products of `12345678` come to 204, which leaves 6, and 11 less 6 is 5.
///
/// The sample is made up.
const S10: Format = Format::new("correo-uruguayo-s10", "S10 item ending in UY")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("UY")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["UPU S10"], "2026-11"))
    .grouping(&[2, 3, 3, 3, 2])
    .valid(&["RR123456785UY"])
    .invalid(&[("RR123456789UY", CheckDigitMismatch)]);
const _: () = S10.sound();
